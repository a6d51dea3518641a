import type { Strings } from '@/lib/strings/strings'

interface KeyboardHelpProps {
  t: Strings
}

/** The keys, as a list to look at and as what the browser acts by: keys, and a selector for the link they follow. */
export function KeyboardHelp({ t }: KeyboardHelpProps) {
  const rows = [
    { keys: ['j', 'ArrowRight'], link: 'a[rel~=next]', text: t.keyNext },
    { keys: ['k', 'ArrowLeft'], link: 'a[rel~=prev]', text: t.keyPrevious },
    { keys: ['/'], link: 'a[data-search]', text: t.searchKeys },
    { keys: ['?'], text: t.keyHelp },
  ]
  return (
    <keyboard-help className="pointer-coarse:hidden">
      <button type="button" className="cursor-pointer py-1 underline hover:text-accent">
        {t.keyboard}
      </button>
      <dialog
        aria-label={t.keyboard}
        className="m-auto max-w-full border border-line bg-paper text-ink backdrop:bg-paper/70"
      >
        <div className="grid gap-5 p-6">
          <dl className="grid gap-2">
            {rows.map(({ keys, link, text }) => (
              // No display of its own, which would outdo `hidden`.
              <div key={text} data-keys={keys.join(' ')} data-link={link}>
                <dt className="inline-block w-24">
                  {keys.map((key) => (
                    <kbd key={key} className="me-1 inline-block min-w-7 bg-raised text-center font-mono">
                      {shown[key] ?? key}
                    </kbd>
                  ))}
                </dt>
                <dd className="inline">{text}</dd>
              </div>
            ))}
          </dl>
          <label className="flex items-center gap-2">
            <input type="checkbox" className="accent-accent" /> {t.keysOn}
          </label>
          <button
            type="button"
            className="cursor-pointer justify-self-start py-1 underline hover:text-accent"
          >
            {t.close}
          </button>
        </div>
      </dialog>
    </keyboard-help>
  )
}

const shown: Record<string, string> = { ArrowRight: '→', ArrowLeft: '←' }
