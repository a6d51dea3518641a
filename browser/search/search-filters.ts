import type { SearchAnswer } from './search-messages.ts'

/** The selects within a panel, each in a label that names its filter (`data-filter`) and is hidden without a choice. */
export function searchFilters(panel: HTMLElement) {
  const filters = [...panel.querySelectorAll<HTMLElement>('[data-filter]')].map((label) => ({
    label,
    name: label.dataset.filter ?? '',
    select: label.querySelector('select') as HTMLSelectElement,
    isFilled: false,
  }))
  return {
    /** Chosen values by the name of their filter. */
    chosen: () =>
      Object.fromEntries(
        filters.map(({ name, select }) => [name, select.value]).filter(([, value]) => value !== ''),
      ) as Record<string, string>,

    /** Chooses what an address says. */
    choose(parameters: URLSearchParams) {
      for (const { name, select } of filters) {
        const value = parameters.get(name) ?? ''
        // How it is called in full is known once the index is there.
        if (![...select.options].some((known) => known.value === value))
          select.append(new Option(value, value))
        select.value = value
      }
    },

    /** Offers the values that there are. */
    offer(choices: SearchAnswer['choices']) {
      for (const filter of filters) {
        const values = choices[filter.name]
        if (!values || filter.isFilled) continue
        const { select, label, name } = filter
        const before = select.value
        const [any] = select.options
        select.replaceChildren(...(any ? [any] : []), ...values.map((value) => option(name, ...value)))
        select.value = before
        label.hidden = false
        filter.isFilled = true
      }
    },

    onChange(listener: () => void) {
      for (const { select } of filters) select.addEventListener('change', listener)
    },
  }
}

function option(filter: string, value: string, count: number) {
  const { lang } = document.documentElement
  const name = filter === 'language' ? new Intl.DisplayNames([lang], { type: 'language' }).of(value) : value
  return new Option(`${name} (${count.toLocaleString(lang)})`, value)
}
