import type { Strings } from '@/lib/strings/strings'

interface ThemeSwitchProps {
  t: Strings
}

/** The choice of colours: a native list under a disc that is empty, full or half. Not there without JavaScript. */
export function ThemeSwitch({ t }: ThemeSwitchProps) {
  return (
    <theme-switch className="-me-2.5 size-9">
      <label
        title={t.theme}
        className="relative grid size-9 in-[:not(:defined)]:hidden place-items-center rounded-[50%] text-muted outline-accent hover:text-accent has-focus-visible:outline-2"
      >
        <select aria-label={t.theme} className="absolute inset-0 cursor-pointer appearance-none opacity-0">
          <option value="">{t.themeSystem}</option>
          <option value="light">{t.themeLight}</option>
          <option value="dark">{t.themeDark}</option>
        </select>
        <span className="forced-color-adjust-none size-4 rounded-[50%] [border:1px_solid] bg-[linear-gradient(90deg,#0000_50%,currentColor_0)] in-data-[theme=dark]:bg-current in-data-[theme=light]:bg-none" />
      </label>
    </theme-switch>
  )
}
