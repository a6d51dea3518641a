/** Takes their meaning from the signs that Next's rules (path-to-regexp) would take for their own. */
export function escapeRule(text: string): string {
  return text.replace(/[:()*+?{}]/g, '\\$&')
}
