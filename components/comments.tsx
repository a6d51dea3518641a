import type { Strings } from '@/lib/strings/strings'

interface CommentsProps {
  /** Of the frame that shows them, short of what only the browser knows. */
  address: string
  /** Where they can be read without a script. */
  discussions: string
  t: Strings
}

/** Comments, loaded from elsewhere only when a reader asks for them. */
export function Comments({ address, discussions, t }: CommentsProps) {
  return (
    <section aria-labelledby="comments" className="mt-16 max-w-text font-sans text-sm print:hidden">
      <h2 id="comments" className="font-bold text-base">
        {t.comments}
      </h2>
      <p className="mt-2 text-muted">
        {t.commentsNote}{' '}
        <a href={discussions} className="underline hover:text-accent">
          {t.commentsAtGithub}
        </a>
      </p>
      <giscus-comments data-address={address} data-title={t.comments} className="mt-4 block">
        <button
          type="button"
          className="cursor-pointer border border-muted px-5 py-2 font-bold hover:border-accent hover:text-accent"
        >
          {t.showComments}
        </button>
      </giscus-comments>
    </section>
  )
}
