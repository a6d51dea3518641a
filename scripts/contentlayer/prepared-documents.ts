import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { DataCache, SchemaDef } from 'contentlayer2/core'
import { type ContentFileKind, contentFileKind } from '../../lib/checking/content-file-kind.ts'
import { preparedDir } from '../../lib/prepared-dir.ts'
import { readPreparedSource } from '../../lib/reading/prepared-source.ts'
import { filesBelow } from '../files/files-below.ts'
import { atMost } from '../workers/at-most.ts'

/**
 * The prepared files as documents of Contentlayer's, the same that its own source makes of them (a test compares the two).
 * That one runs each field of each document through its library of effects: four fifths of its time on a long series, to
 * look anew at what our reader has checked by the same schema a moment ago.
 * @param folder as `preparedDir`, the files of which are in the form of `preparedSource` and `preparedQuestions`
 * @throws SyntaxError where a file is in another form
 */
export async function preparedDocuments(schema: SchemaDef, folder = preparedDir): Promise<DataCache.Cache> {
  const paths = await filesBelow(folder)
  const items = await atMost(16, paths, async (path) => {
    const source = await readFile(join(folder, path), 'utf8')
    return [path, cacheItem(path, source, schema)] as const
  })
  return { cacheItemsMap: Object.fromEntries(items) }
}

function cacheItem(path: string, source: string, schema: SchemaDef): DataCache.CacheItem {
  const documentTypeName = documentTypes[contentFileKind(path)] ?? ''
  const fieldDefs = schema.documentTypeDefMap[documentTypeName]?.fieldDefs ?? []
  const fields = fieldsOf(path, source)
  const document = {
    ...Object.fromEntries(fieldDefs.map(({ name }) => [name, fields[name]])),
    _id: path,
    _raw: raw(path),
    type: documentTypeName,
  }
  // Contentlayer goes by the hash where it keeps documents between runs; here each run takes all anew.
  return { document, documentTypeName, documentHash: '', hasWarnings: false }
}

function fieldsOf(path: string, source: string): Record<string, unknown> {
  if (!isText(path)) return JSON.parse(source)
  const { fields, body } = readPreparedSource(source)
  return { ...fields, body: { raw: body, html: '' } }
}

/** As `contentlayer.config.ts` calls them. */
const documentTypes: Partial<Record<ContentFileKind, string>> = {
  interview: 'Interview',
  about: 'About',
  questions: 'Questions',
}

function raw(path: string) {
  return {
    sourceFilePath: path,
    sourceFileName: posix.basename(path),
    sourceFileDir: posix.dirname(path),
    contentType: isText(path) ? 'markdown' : 'data',
    flattenedPath: path.slice(0, -posix.extname(path).length).replace(/\/index$/, ''),
  }
}

function isText(path: string): boolean {
  return path.endsWith('.md')
}
