import type { Strings } from '@/lib/strings/strings'
import type { Newsletter } from '@/lib/third-parties/third-parties'

type NewsletterFormProps = Newsletter & { t: Strings }

/** A plain form that a newsletter service takes; it works without a script. */
export function NewsletterForm({ action, field = 'email', hidden = {}, t }: NewsletterFormProps) {
  return (
    <aside aria-label={t.newsletter} className="mx-auto mt-24 max-w-page px-5 font-sans text-sm print:hidden">
      <form action={action} method="post" className="max-w-text border-accent border-t-4 bg-raised px-6 py-6">
        <p className="mb-3 font-bold text-base">{t.newsletter}</p>
        <label htmlFor="newsletter-address">{t.emailAddress}</label>
        <div className="mt-1 flex flex-wrap gap-3">
          <input
            id="newsletter-address"
            type="email"
            name={field}
            required
            autoComplete="email"
            className="min-w-0 grow basis-56 border border-muted bg-paper px-3 py-2 text-base text-ink"
          />
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="cursor-pointer bg-accent px-5 py-2 font-bold text-on-accent">
            {t.subscribe}
          </button>
        </div>
        <p className="mt-3 text-muted">{t.newsletterNote(new URL(action).host)}</p>
      </form>
    </aside>
  )
}
