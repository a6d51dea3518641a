import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import { preparedDir } from './lib/prepared-dir.ts'
import { contentlayerFields } from './lib/schema/contentlayer-fields.ts'
import { aboutSchema, preparedInterviewSchema } from './lib/schema/interview.ts'
import { questionsSchema } from './lib/schema/questions.ts'

// Contentlayer sees the content folder as `scripts/prepare` leaves it: every file that passed the check, read once
// by the one reader and written in one form. The editors' own files can hold what Contentlayer's parser refuses
// (Jekyll's YAML) or damages (the last field before a Windows line ending).
const Interview = defineDocumentType(() => ({
  name: 'Interview',
  filePathPattern: 'interviews/*.md',
  contentType: 'markdown',
  fields: contentlayerFields(preparedInterviewSchema),
}))

const About = defineDocumentType(() => ({
  name: 'About',
  filePathPattern: 'about.md',
  contentType: 'markdown',
  fields: contentlayerFields(aboutSchema),
}))

const Questions = defineDocumentType(() => ({
  name: 'Questions',
  filePathPattern: 'questions.yml',
  contentType: 'data',
  fields: contentlayerFields(questionsSchema),
}))

export default makeSource({
  contentDirPath: preparedDir,
  contentDirExclude: [],
  documentTypes: [Interview, About, Questions],
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
  // Pages render their own text, each in the worker that draws it; rendering here would use one core of many.
  markdown: (processor) => {
    processor.parser = () => ({ type: 'root', children: [] })
    processor.compiler = () => ''
  },
})
