import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss'
import selectorParser from 'postcss-selector-parser'

/** Styles in which few names stand for many. */
export interface JoinedStyles {
  css: string
  /** What each value of a `class` attribute becomes. */
  values: ReadonlyMap<string, string>
}

/**
 * Joins the utilities that stand together at an element into one rule with one short name: spelt out in the styles and
 * at every element, they are a fifth of what a page weighs. Nothing changes its place among what could overrule it: the
 * rules of one class that the layer begins with are joined in their order, and what follows them, of states and widths,
 * stays where it is. Classes that other layers know as well keep their names: scripts and people's programs know some.
 * @param css styles with a utilities layer
 * @param values of the `class` attributes of the page that has them
 */
export function joinedStyles(css: string, values: string[]): JoinedStyles {
  const root = postcss.parse(css)
  const layer = root.nodes.find(isUtilities)
  if (!layer) return { css, values: new Map(values.map((value) => [value, value])) }
  const elsewhere = classesIn(root.nodes.filter((node) => node !== layer))
  const utilities = new Set([...classesIn([layer])].filter((name) => !elsewhere.has(name)))
  const plain = plainRules(layer, utilities)
  const uses = values.map((value) => useOf(value, utilities, plain))
  const names = shortNames(new Set([...elsewhere, ...uses.flatMap(({ others }) => others)]))
  const sets = new Map<string, string>()
  // In the order of the layer: what is alike stands together then, and compresses better.
  for (const first of plain.keys()) {
    for (const { set } of uses) if (set.startsWith(`${first} `) && !sets.has(set)) sets.set(set, next(names))
  }
  const states = new Map<string, string>()
  for (const name of utilities) {
    if (!plain.has(name)) states.set(name, sets.get(setOfAll(name, uses) ?? '') ?? next(names))
  }
  rename(layer, states)
  const end = [...plain.values()].at(-1)
  for (const [set, name] of sets) end?.before(joined(name, set, plain))
  for (const rule of plain.values()) rule.remove()
  return {
    css: root.toString(),
    values: new Map(
      uses.map(({ value, others, set, stateful }) => {
        const own = [sets.get(set) ?? [], stateful.map((name) => states.get(name) ?? [])].flat(2)
        return [value, [...new Set([...others, ...own])].join(' ')]
      }),
    ),
  }
}

/** What one value of a `class` attribute asks for. */
interface Use {
  value: string
  /** Classes that keep their names. */
  others: string[]
  /** The utilities to be joined, in the order of the layer, each with a space behind it. */
  set: string
  /** The other utilities. */
  stateful: string[]
}

function useOf(value: string, utilities: ReadonlySet<string>, plain: ReadonlyMap<string, Rule>): Use {
  const classes = new Set(value.split(/\s+/).filter(Boolean))
  const others = [...classes].filter((name) => !utilities.has(name))
  const stateful = [...classes].filter((name) => utilities.has(name) && !plain.has(name))
  const set = [...plain.keys()].filter((name) => classes.has(name)).map((name) => `${name} `)
  return { value, others, set: set.join(''), stateful }
}

/** The set that stands at the very elements that a utility stands at, if there is one. */
function setOfAll(name: string, uses: Use[]): string | undefined {
  const [first, ...rest] = uses.filter(({ stateful }) => stateful.includes(name))
  const isAll =
    rest.every(({ set }) => set === first?.set) &&
    uses.filter(({ set }) => set === first?.set).length === rest.length + 1
  return isAll ? first?.set : undefined
}

/** The rules of one utility alone that a layer begins with. */
function plainRules(layer: AtRule, utilities: ReadonlySet<string>): Map<string, Rule> {
  const rules = new Map<string, Rule>()
  for (const node of layer.nodes ?? []) {
    const [name = ''] = classesIn([node])
    if (node.type !== 'rule' || !isBare(node) || !utilities.has(name) || rules.has(name)) break
    rules.set(name, node)
  }
  const later = classesIn((layer.nodes ?? []).slice(rules.size))
  const end = [...rules.keys()].findIndex((name) => later.has(name))
  return end < 0 ? rules : new Map([...rules].slice(0, end))
}

function isBare({ selector }: Rule): boolean {
  return /^\.(?:[\w-]|\\.)+$/.test(selector)
}

function joined(name: string, set: string, plain: ReadonlyMap<string, Rule>): Rule {
  const nodes = set
    .trim()
    .split(' ')
    .flatMap((utility) => plain.get(utility)?.nodes.map((node) => node.clone()) ?? [])
  const raws = { before: '', between: '', after: '', semicolon: false }
  return postcss.rule({ selector: `.${name}`, nodes, raws })
}

function isUtilities(node: ChildNode): node is AtRule {
  return (
    node.type === 'atrule' && node.name === 'layer' && node.params === 'utilities' && node.nodes !== undefined
  )
}

function classesIn(nodes: ChildNode[]): Set<string> {
  const classes = new Set<string>()
  for (const node of nodes) {
    if (node.type === 'rule') {
      selectorParser((root) => root.walkClasses(({ value }) => void classes.add(value))).processSync(
        node.selector,
      )
    }
    if ('nodes' in node && node.nodes) for (const name of classesIn(node.nodes)) classes.add(name)
  }
  return classes
}

function rename(layer: AtRule, names: ReadonlyMap<string, string>): void {
  layer.walkRules((rule) => {
    rule.selector = selectorParser((root) =>
      root.walkClasses((node) => {
        node.value = names.get(node.value) ?? node.value
      }),
    ).processSync(rule.selector)
  })
}

/** `a` to `Z`, then `aa`, and so on, but for those that are taken. */
function* shortNames(taken: ReadonlySet<string>): Generator<string, never> {
  for (let index = 0; ; index++) {
    const name = (letters[Math.floor(index / letters.length) - 1] ?? '') + letters[index % letters.length]
    if (!taken.has(name)) yield name
  }
}

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']

function next(names: Generator<string, never>): string {
  return names.next().value
}
