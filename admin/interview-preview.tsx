import { InterviewArticle } from '../components/interview-article.tsx'
import type { AdminData } from '../lib/admin/admin-data.ts'
import { interviewText } from '../lib/admin/interview-form.ts'
import { numberCover } from '../lib/covers/number-cover.ts'
import { renderInlineMarkdown } from '../lib/markdown/render-inline-markdown.ts'
import { renderMarkdown } from '../lib/markdown/render-markdown.ts'
import { readInterview } from '../lib/reading/read-interview.ts'
import { slugFromPath } from '../lib/reading/slug-from-path.ts'
import { sourceFile } from '../lib/reading/source-file.ts'
import { publicationState } from '../lib/series/publication-state.ts'
import type { AdminStrings } from '../lib/strings/admin-strings.ts'
import { strings } from '../lib/strings/strings.ts'
import type { EntryValues } from './control.ts'

interface PreviewProps {
  entry: { toJS(): EntryValues & { slug: string } }
  getAsset(path: string): { url: string } | undefined
}

/** The preview of an interview: the very article that readers get, drawn from the form as it stands. */
export function interviewPreview({ entry, getAsset }: PreviewProps, page: AdminData, t: AdminStrings) {
  const { data, slug } = entry.toJS()
  try {
    return (
      <div
        className="mx-auto max-w-page px-5"
        ref={(node) => {
          if (node) showPictures(node, getAsset)
        }}
      >
        {drawn(data, slug, page)}
      </div>
    )
  } catch (error) {
    return (
      <p className="p-5">
        {t.noPreview} {error instanceof Error ? error.message : String(error)}
      </p>
    )
  }
}

function drawn(data: EntryValues['data'], slug: string, { site, sets }: AdminData) {
  const pictures = newPictures()
  const written = { ...data, body: pictures.hidden(String(data.body ?? '')) }
  const path = `interviews/${slug || 'new'}.md`
  const text = interviewText(written, { timeZone: site.timeZone, sets })
  const reading = readInterview(sourceFile(path, text), site)
  const { interview, body } = reading
  if (!interview) throw new Error(reading.problems[0]?.message)
  const options = { lang: interview.lang, siteUrl: site.url }
  const inline = (source: string) => renderInlineMarkdown(source, options)
  const addressOf = (src: string) => pictures.shown(src) ?? waiting(src)
  const { cover } = interview
  return (
    <InterviewArticle
      interview={{ ...interview, slug: slugFromPath(path) }}
      state={publicationState(interview, new Date())}
      total={interview.total ?? site.total}
      categories={interview.categories.map((name) => ({ name, slug: name }))}
      previous={undefined}
      next={undefined}
      translations={[]}
      people={{ interviewee: undefined, interviewer: undefined }}
      related={[]}
      cover={
        cover && !cover.ofTheme
          ? { picture: { src: addressOf(cover.src), sources: [] }, alt: cover.alt, credit: cover.credit }
          : undefined
      }
      drawn={interview.number === undefined ? undefined : numberCover(interview.number)}
      takeaways={interview.tldr.map(inline)}
      html={withPictures(renderMarkdown(body, options), addressOf)}
      corrections={interview.corrections.map(({ date, text }) => ({ date, html: inline(text) }))}
      url=""
      locale={site.locale}
      t={strings(site.locale)}
    />
  )
}

/** Pictures that are not saved yet have addresses that no text of the site may hold: other names stand for them. */
function newPictures() {
  const addresses: string[] = []
  return {
    hidden: (body: string) =>
      body.replace(/blob:[^\s)"'<>]+/g, (address) => `new-picture-${addresses.push(address) - 1}`),
    shown: (src: string) =>
      addresses[Number(/^new-picture-(\d+)$/.exec(src)?.[1])] ?? (src.startsWith('blob:') ? src : undefined),
  }
}

/** Stands for a picture of the repository until it is fetched; one of another site has its own address. */
function waiting(src: string): string {
  return /^(?:https?:)?\/\//i.test(src) ? src : `${nothing}#${src}`
}

const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='

/** Puts pictures of the repository in their places as they come: the editor fetches one when it is first asked for. */
async function showPictures(node: HTMLElement, getAsset: PreviewProps['getAsset']): Promise<void> {
  const images = [...node.querySelectorAll('img')].filter(({ src }) => src.startsWith(`${nothing}#`))
  await Promise.all(
    images.map(async (image) => {
      const asset = getAsset(decodeURIComponent(image.src.slice(nothing.length + 1)))
      for (let tries = 0; asset && tries < 50; tries++) {
        if (asset.url.startsWith('blob:')) {
          image.src = asset.url
          return
        }
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }),
  )
}

function withPictures(html: string, addressOf: (src: string) => string): string {
  return html.replace(
    /(<img\b[^>]*?\ssrc=")([^"]*)"/g,
    (_, before: string, src: string) => `${before}${addressOf(src).replaceAll('"', '%22')}"`,
  )
}
