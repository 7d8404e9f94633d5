import { byteShift } from './byte-shift/byte-shift.js'
import { controls } from './controls.js'
import { doubledPunctuation } from './doubled-punctuation.js'
import { entities } from './entities.js'
import { gloss } from './gloss/gloss.js'
import { lostBytes } from './lost-bytes.js'
import { lostIndents } from './lost-indents.js'
import { mainlandTerms } from './mainland-terms/mainland-terms.js'
import { mojibake } from './mojibake/mojibake.js'
import { numerals } from './numerals.js'
import { pageNumbers } from './page-numbers.js'
import { privateUse } from './private-use.js'
import { punctuation } from './punctuation.js'
import { radicals } from './radicals.js'
import { script } from './script/script.js'
import { spaces } from './spaces.js'
import type { BlockStep, TextStep } from './text-step.js'
import { verticalForms } from './vertical-forms.js'
import { wraps } from './wraps.js'

/**
 * What is done to a document, in this order:
 *
 * 1. `mojibake` first, because in misread text controls and odd characters are bytes.
 * 2. `entities` before `controls`, because some name what prints nothing.
 * 3. `controls` before all else: an invisible character between two others hides every pattern below.
 * 4. `lost-bytes` and `lost-indents` before `byte-shift`, which takes a question mark for its own sign.
 * 5. `byte-shift` needs the damaged text as it is: any other change loses the bytes it came from.
 * 6. `private-use`, …
 * 7. … `radicals`, which some of these are, and …
 * 8. … `vertical-forms` behind it, since such characters are also what shifted bytes look like.
 * 9. `gloss` after it, because a repaired run gives back brackets with readings.
 * 10. `doubled-punctuation` before the marks get their final width, so that its evidence is what the copy has.
 * 11. `script` when the characters are right; glosses would stand between the characters of a phrase.
 * 12. `page-numbers`, which stand between the pieces of a paragraph.
 * 13. `wraps` while indents are still there, and before punctuation: a line may begin with the comma of the one above.
 * 14. `numerals` while digits set in full-width still show which marks belong to a number.
 * 15. `punctuation` looks past blanks, so it can go before …
 * 16. … `spaces`, which then sees where Chinese marks stand.
 * 17. `mainland-terms` last, because its words are Simplified and stand in one piece now; only where it is asked for.
 */
export const steps: readonly (TextStep | BlockStep)[] = [
  mojibake,
  entities,
  controls,
  lostBytes,
  lostIndents,
  byteShift,
  privateUse,
  radicals,
  verticalForms,
  gloss,
  doubledPunctuation,
  script,
  pageNumbers,
  wraps,
  numerals,
  punctuation,
  spaces,
  mainlandTerms,
]
