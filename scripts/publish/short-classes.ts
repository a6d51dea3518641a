import postcss, { type Rule } from 'postcss'
import selectorParser from 'postcss-selector-parser'

/** Style sheets whose utility classes have short names. */
export interface ShortClasses {
  sheets: [address: string, css: string][]
  /** The short name of each class that has one. */
  names: Record<string, string>
}

/**
 * Gives the classes of the utilities layer short names: a page spells each of them out in its styles and at every
 * element, which is a tenth of what it weighs. Classes that stand outside that layer as well keep their names: scripts
 * and people's programs know some.
 * @param sheets compiled style sheets, each with its address
 */
export function shortClasses(sheets: [address: string, css: string][]): ShortClasses {
  const roots = sheets.map(([address, css]) => [address, postcss.parse(css)] as const)
  const rules = roots.flatMap(([, root]) => rulesOf(root))
  const elsewhere = new Set(rules.filter((rule) => !isUtility(rule)).flatMap(classesOf))
  const utilities = new Set(rules.filter(isUtility).flatMap(classesOf))
  const renamed = [...utilities].filter((name) => !elsewhere.has(name))
  // An underscore begins no element's name and no class that is written by hand.
  const names = Object.fromEntries(renamed.map((name, index) => [name, `_${index.toString(36)}`]))
  for (const rule of rules.filter(isUtility)) rule.selector = rename(rule.selector, names)
  return { sheets: roots.map(([address, root]) => [address, root.toString()]), names }
}

function rulesOf(root: postcss.Root): Rule[] {
  const rules: Rule[] = []
  root.walkRules((rule) => {
    rules.push(rule)
  })
  return rules
}

function isUtility(rule: Rule): boolean {
  for (let node: postcss.Node | undefined = rule.parent; node; node = node.parent) {
    if (node.type === 'atrule') {
      const { name, params } = node as postcss.AtRule
      if (name === 'layer' && params === 'utilities') return true
    }
  }
  return false
}

function classesOf({ selector }: Rule): string[] {
  const classes: string[] = []
  selectorParser((root) => root.walkClasses(({ value }) => void classes.push(value))).processSync(selector)
  return classes
}

function rename(selector: string, names: Record<string, string>): string {
  return selectorParser((root) =>
    root.walkClasses((node) => {
      node.value = names[node.value] ?? node.value
    }),
  ).processSync(selector)
}
