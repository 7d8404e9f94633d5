import { z } from 'zod'

/** A list that is checked up to its first wrong item: a hostile file may hold millions of them. */
export function firstWrongList<Item extends z.ZodType>(item: Item) {
  return z.array(z.unknown()).transform((values, context): z.output<Item>[] => {
    const items: z.output<Item>[] = []
    for (const [index, value] of values.entries()) {
      const checked = item.safeParse(value)
      if (!checked.success) {
        for (const issue of checked.error.issues.slice(0, 1))
          context.issues.push({ ...issue, path: [index, ...issue.path], input: value } as z.core.$ZodRawIssue)
        return z.NEVER
      }
      items.push(checked.data)
    }
    return items
  })
}
