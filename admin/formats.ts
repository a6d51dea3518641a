import type { AdminData } from '../lib/admin/admin-data.ts'
import { aboutForm, type DataForm, groupsForm, redirectsForm } from '../lib/admin/data-forms.ts'
import { interviewForm, interviewText } from '../lib/admin/interview-form.ts'
import { knownInterviews } from './known-interviews.ts'

/** How each kind of content file becomes a form and a form the file again, by its kind. */
export function formats({ site, sets }: AdminData): Record<string, DataForm & { extension: string }> {
  const { timeZone } = site
  return {
    interview: {
      extension: 'md',
      fromFile(text) {
        const values = interviewForm(text, timeZone)
        knownInterviews.remember(values)
        return values
      },
      toFile: (values) => interviewText(values, { timeZone, sets }),
    },
    about: { extension: 'md', ...aboutForm },
    questions: { extension: 'yml', ...groupsForm },
    'question-sets': { extension: 'yml', ...groupsForm },
    redirects: { extension: 'yml', ...redirectsForm },
  }
}
