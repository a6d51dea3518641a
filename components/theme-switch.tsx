import type { Strings } from '@/lib/strings/strings'

interface ThemeSwitchProps {
  t: Strings
}

/** The choice of colours: a native list under a disc that is empty, full or half. Not there without JavaScript. */
export function ThemeSwitch({ t }: ThemeSwitchProps) {
  return (
    <theme-switch className="-me-2.5">
      <label
        title={t.theme}
        className="relative grid size-9 place-items-center rounded-full text-muted outline-accent hover:text-accent has-focus-visible:outline-2"
      >
        <span className="sr-only">{t.theme}</span>
        <select className="absolute inset-0 cursor-pointer appearance-none opacity-0">
          <option value="">{t.themeSystem}</option>
          <option value="light">{t.themeLight}</option>
          <option value="dark">{t.themeDark}</option>
        </select>
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-current">
          <path
            d="M8 1.75a6.25 6.25 0 0 0 0 12.5z"
            stroke="currentColor"
            className="fill-none in-data-[theme=dark]:fill-current"
          />
          <path
            d="M8 1.75a6.25 6.25 0 0 1 0 12.5z"
            stroke="currentColor"
            className="in-data-[theme=light]:fill-none"
          />
        </svg>
      </label>
    </theme-switch>
  )
}
