import type { Strings } from '@/lib/strings/strings'

interface ThemeSwitchProps {
  t: Strings
}

/**
 * The choice of colours: a button with a disc that is empty, full or half. Not there without JavaScript. A native list
 * would name all three, but to lay one out blocks a slow phone for a tenth of a second before it shows anything.
 */
export function ThemeSwitch({ t }: ThemeSwitchProps) {
  const names = [t.themeSystem, t.themeLight, t.themeDark].map((name) => `${t.theme}: ${name}`)
  return (
    <theme-switch className="lg:-ms-4">
      <button
        type="button"
        data-names={names.join('|')}
        aria-label={t.theme}
        className="-me-2.5 grid size-9 cursor-pointer place-items-center rounded-[50%] text-muted hover:text-accent"
      >
        <span className="forced-color-adjust-none size-4 rounded-[50%] [border:1px_solid] bg-[linear-gradient(90deg,#0000_50%,currentColor_0)] in-data-[theme=dark]:bg-current in-data-[theme=light]:bg-none" />
      </button>
    </theme-switch>
  )
}
