import { expect, test } from '@playwright/test'

test('from a question of an interview to what others answered, and to where they did', async ({ page }) => {
  await page.goto('/interviews/harbour-pilot')
  const note = page.getByRole('link', { name: /others answered this/ }).first()
  await expect(note).toHaveAccessibleDescription('How did you become a pilot?')
  const count = Number.parseInt((await note.textContent()) ?? '', 10)
  await note.click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How did you get into this work?')
  const answers = page.getByRole('article')
  await expect(answers).toHaveCount(count + 1)

  const baker = page.getByRole('article', { name: 'Bread Baker, Village Bakery' })
  await baker.getByRole('link', { name: 'Read it in the interview' }).click()
  await expect(page).toHaveURL(/\/interviews\/bread-baker#/)
  await expect(page.getByRole('heading', { name: 'How did you get into this work?' })).toBeInViewport()
})

test('the rest of a long answer unfolds by keyboard, and is there on paper', async ({ page }) => {
  await page.goto('/questions/what-does-a-normal-day-look-like')
  const pilot = page.getByRole('article', { name: 'Harbour Pilot' })
  const end = pilot.getByText('When the first line is ashore')
  await expect(end).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(end).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await pilot.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(end).toBeVisible()
})

test('the notes below headings stay out of print', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/interviews/bread-baker')
  await expect(page.locator('.note').first()).toBeHidden()
})
