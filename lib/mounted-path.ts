/**
 * An address as readers' browsers ask for it, where the site stands in a folder of its domain. Within the code and in
 * what editors write, paths begin at the site's own root; what is published says the folder as well.
 * @param basePath such as `/interviews`; empty at a domain's root
 * @param address one that is no path from the root stays as it is
 */
export function mountedPath(basePath: string, address: string): string {
  return /^\/(?![/\\])/.test(address) ? basePath + address : address
}
