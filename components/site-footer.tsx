import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'
import { KeyboardHelp } from './keyboard-help'

interface SiteFooterProps {
  name: string
  description: string
  withKeys: boolean
  t: Strings
}

export function SiteFooter({ name, description, withKeys, t }: SiteFooterProps) {
  return (
    <footer className="mx-auto mt-24 max-w-page px-5 font-sans text-muted text-sm print:hidden">
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 rule pt-4 pb-10">
        <p className="max-w-text">
          <strong className="text-ink">{name}.</strong> {description}
        </p>
        <div className="flex flex-wrap gap-x-6">
          <a href={routes.about()} className="py-1 underline hover:text-accent">
            {t.aboutTheSeries}
          </a>
          <a href={routes.feed()} className="py-1 underline hover:text-accent">
            {t.feed}
          </a>
          <a href={routes.random()} rel="nofollow" className="py-1 underline hover:text-accent">
            {t.randomInterview}
          </a>
          <KeyboardHelp withList={withKeys} t={t} />
        </div>
      </div>
    </footer>
  )
}
