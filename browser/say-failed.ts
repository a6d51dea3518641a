/** Tells the reader that what they asked for could not be loaded. */
export function sayFailed(): void {
  const status = document.querySelector<HTMLElement>('copy-link')
  if (status) status.textContent = status.dataset.failed as string
}
