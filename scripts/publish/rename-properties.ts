/**
 * Calls the custom properties of a style sheet by other names.
 * @param names by the names they have
 */
export function renameProperties(css: string, names: Readonly<Record<string, string>>): string {
  return css.replace(/(?<![\w-])--[\w-]+/g, (name) => (Object.hasOwn(names, name) ? `${names[name]}` : name))
}
