import type { Strings } from '@/lib/strings/strings'

interface KeyboardHelpProps {
  /** Whether the list stands behind the button, or is loaded when somebody asks for it. */
  withList: boolean
  t: Strings
}

/**
 * The button that opens the list of keys, and that list. Publishing takes the list out of the page that has it and into
 * a module that is loaded when somebody asks for it. What the keys do stands in browser/keyboard-help.ts.
 */
export function KeyboardHelp({ withList, t }: KeyboardHelpProps) {
  return (
    <keyboard-help className="pointer-coarse:hidden">
      <button type="button" className="cursor-pointer py-1 underline hover:text-accent">
        {t.keyboard}
      </button>
      {withList && <KeyList t={t} />}
    </keyboard-help>
  )
}

function KeyList({ t }: { t: Strings }) {
  const rows = [
    { keys: ['j', '→'], follows: 'j', text: t.keyNext },
    { keys: ['k', '←'], follows: 'k', text: t.keyPrevious },
    { keys: ['/'], follows: '/', text: t.searchKeys },
    { keys: ['?'], text: t.keyHelp },
  ]
  return (
    <dialog aria-label={t.keyboard} className="dialog m-auto max-w-full font-sans text-sm print:hidden">
      <div className="grid gap-5 p-6">
        <dl className="grid gap-2">
          {rows.map(({ keys, follows, text }) => (
            // No display of its own, which would outdo `hidden`.
            <div key={text} data-key={follows}>
              <dt className="inline-block w-24">
                {keys.map((key) => (
                  <kbd key={key} className="me-1 inline-block min-w-7 bg-raised text-center font-mono">
                    {key}
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
        <button type="button" className="cursor-pointer justify-self-start py-1 underline hover:text-accent">
          {t.close}
        </button>
      </div>
    </dialog>
  )
}
