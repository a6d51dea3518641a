/** True where the arrow keys would scroll: in a wide table or code, or on a page that is magnified. */
export function movesSideways(start: Node | null): boolean {
  for (let node = start; node; node = node.parentNode) {
    if (node instanceof Element && node.scrollWidth > node.clientWidth + 1) {
      if (node === document.documentElement || /auto|scroll/.test(getComputedStyle(node).overflowX))
        return true
    }
  }
  return false
}
