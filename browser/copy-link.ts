/** Copies the address of a heading when the link beside it is followed, and says so within itself. */
export class CopyLink extends HTMLElement {
  connectedCallback() {
    let shown: ReturnType<typeof setTimeout> | undefined
    document.addEventListener('click', async (event) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('a.anchor')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      try {
        // Neither there on an insecure origin nor allowed everywhere; the link is followed all the same.
        await navigator.clipboard.writeText(link.href)
      } catch {
        return
      }
      clearTimeout(shown)
      // Emptied first, or a second copy of the same words would go unheard.
      this.textContent = ''
      shown = setTimeout(() => {
        this.textContent = this.dataset.copied as string
        shown = setTimeout(() => {
          this.textContent = ''
        }, 3000)
      }, 50)
    })
  }
}
