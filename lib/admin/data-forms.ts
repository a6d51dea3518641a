import { type SourceFile, sourceFile } from '../reading/source-file.ts'
import { splitSource } from '../reading/split-source.ts'
import { readYaml } from '../reading/yaml/read-yaml.ts'
import { editFields } from './edit-fields.ts'
import { isGroup, sameValue } from './same-value.ts'
import { sourceKey } from './source-key.ts'

type Values = Record<string, unknown>

/** How a content file that is no interview becomes a form, and a form the file again. */
export interface DataForm {
  /** @throws Error where the file cannot be read */
  fromFile(text: string): Values
  /** @throws Error where two entries have one name */
  toFile(values: Values): string
}

/** Files in which each entry is a group of fields below its id. */
export const groupsForm: DataForm = listForm(
  (id, group) => ({ id, ...(isGroup(group) ? group : {}) }),
  ({ id, ...group }) => [String(id ?? ''), group],
)

/** The file of redirects: an old path, and where it leads. */
export const redirectsForm: DataForm = listForm(
  (from, to) => ({ from, to }),
  ({ from, to }) => [String(from ?? ''), to],
)

/** The page about the series: two fields and a text. */
export const aboutForm: DataForm = {
  fromFile(text) {
    const split = splitSource(sourceFile('about.md', text))
    if (split.yaml === undefined) return { title: '', summary: '', body: text.trim(), [sourceKey]: text }
    const { title = '', summary = '' } = fieldsOf(sourceFile('about.md', text), split)
    return { title, summary, body: split.body.trim(), [sourceKey]: text }
  },
  toFile({ [sourceKey]: source = '', title, summary, body }) {
    const text = String(source)
    const before = aboutForm.fromFile(text)
    const { yaml, yamlOffset, bodyOffset, body: oldBody } = splitSource(sourceFile('about.md', text))
    const front = editFields(yaml ?? '', { title: before.title, summary: before.summary }, { title, summary })
    const newBody = sameValue(before.body, body) && text !== '' ? oldBody : `\n${String(body ?? '').trim()}\n`
    if (yaml === undefined)
      return front === '' ? newBody.trimStart() : `---\n${front}---\n\n${newBody.trimStart()}`
    return `${text.slice(0, yamlOffset)}${front}${text.slice(yamlOffset + yaml.length, bodyOffset)}${newBody}`
  },
}

/** A file of named entries as a list, since forms know no names that a person chooses. */
function listForm(
  toItem: (name: string, value: unknown) => Values,
  toEntry: (item: Values) => [string, unknown],
): DataForm {
  const fieldsIn = (text: string) => {
    const file = sourceFile('data', text)
    if (!/^[ \t]*[^\s#]/m.test(text.replace(/^---[ \t]*$/m, ''))) return {}
    return fieldsOf(file, { yaml: text, yamlOffset: 0, body: '', bodyOffset: text.length, problems: [] })
  }
  return {
    fromFile: (text) => ({
      entries: Object.entries(fieldsIn(text)).map(([name, value]) => toItem(name, value)),
      [sourceKey]: text,
    }),
    toFile({ [sourceKey]: source = '', entries = [] }) {
      const text = String(source)
      const items = (entries as Values[]).map(toEntry)
      const names = items.map(([name]) => name.trim())
      const twice = names.find((name, index) => names.indexOf(name) !== index)
      if (twice !== undefined) throw new Error(`“${twice}” stands there twice.`)
      const after = Object.fromEntries(items.map(([, value], index) => [names[index], value]))
      return editFields(text === '' ? '' : `${text.trimEnd()}\n`, fieldsIn(text), after, { inOrder: true })
    },
  }
}

function fieldsOf(file: SourceFile, split: Parameters<typeof readYaml>[1]): Values {
  const { fields, problems } = readYaml(file, split)
  const wrong = problems.find(({ severity }) => severity === 'error')
  if (wrong || !fields) throw new Error(`line ${wrong?.line ?? 1}: ${wrong?.message ?? 'no fields'}`)
  return fields
}
