/**
 * Jekyll's way of making part of an address of a name (its `slugify`); letters keep their case.
 * @param mode `pretty` leaves the signs that an address may hold, `default` letters and digits alone
 */
export function jekyllSlug(name: string, mode: 'pretty' | 'default'): string {
  const other = mode === 'pretty' ? /[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{N}]+/gu
  return name.replace(other, '-').replace(/^-|-$/g, '')
}
