import { DIFF_HTML_MESSAGES } from '../../../messages/diff-html-messages.js'
import { PALETTES } from './palette.js'

/** A palette as custom properties. */
function colours(palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

const TYPE = `
html{font:100%/1.75 -apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:2.5rem clamp(1rem,4vw,3rem) 5rem;max-width:76rem;color:var(--ink);background:var(--paper);overflow-wrap:anywhere;line-break:strict;text-autospace:normal}
h1,h2,h3,.figures dd{font-family:"Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","Songti SC",STSong,SimSun,Georgia,serif}
h1,h2,h3{line-height:1.4;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.25rem);margin:.25rem 0 1.5rem;font-weight:600}
h2{font-size:1.5rem;margin:3rem 0 1rem;font-weight:600}
h3{font-size:1.2rem;margin:2.5rem 0 1rem;font-weight:600}
h4{font-size:1rem;line-height:1.6;margin:0;font-weight:600}
p{margin:0}
p+p{margin-top:.5rem}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,select:focus-visible,button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code{font:.875em ui-monospace,"Cascadia Mono",Consolas,monospace;color:var(--soft)}
q{quotes:none}
ins,del{padding:.05em .15em;border-radius:.2em;text-decoration-thickness:.09em;text-decoration-skip-ink:none;unicode-bidi:isolate;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins{color:var(--added);background:var(--added-ground);text-decoration-line:underline;text-underline-offset:.2em}
del{color:var(--removed);background:var(--removed-ground);text-decoration-line:line-through}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--paper)}
.skip:focus{left:1rem;z-index:2}
`

const TOP = `
.kind{color:var(--soft);letter-spacing:.1em}
table{border-collapse:collapse;width:100%}
th,td{padding:.5rem .75rem;text-align:start;vertical-align:top;border-top:1px solid var(--line)}
th{font-weight:400;color:var(--soft)}
thead th{border-top:0;white-space:nowrap}
.wide{overflow-x:auto}
.plans{border-bottom:1px solid var(--line)}
.plans thead th{color:var(--ink);font-weight:600}
.plans tbody th{width:8rem}
.plans td{min-width:9rem}
.notes{margin:2rem 0;padding:1.25rem 1.5rem;border:2px solid var(--warning);background:var(--surface)}
.notes h2{font-size:1.2rem;margin:0 0 .5rem}
.notes ul{margin:0;padding-inline-start:1.25rem}
.figures{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:0 0 1.5rem}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{color:var(--soft)}
.figures dd{margin:0;font-size:2rem;line-height:1.3}
.error dd,td.error,.error .level{color:var(--error)}
.warning dd,td.warning,.warning .level{color:var(--warning)}
.info dd,td.info,.info .level{color:var(--info)}
.counts{width:auto;min-width:min(100%,36rem);border-bottom:1px solid var(--line)}
.counts td,.counts thead th+th{text-align:end;font-variant-numeric:tabular-nums}
.contents summary{cursor:pointer;margin:3rem 0 1rem}
.contents summary h2{display:inline;margin:0}
.contents ol{margin:0;padding:0;list-style:none}
.contents ol ol{padding-inline-start:1.5rem}
.contents li{padding:.2rem 0}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
.count{color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap;margin-inline-start:.5rem}
.history th[scope=row]{color:var(--ink);min-width:12rem}
.history .note{display:block;font-size:.9375rem}
.history .none{color:var(--soft)}
`

const FILTER = `
main:focus{outline:0}
.filter{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;margin:2.5rem 0 0;padding:.75rem 0;background:var(--paper);border-bottom:1px solid var(--line)}
.filter label{display:flex;align-items:center;gap:.5rem;min-width:0}
.filter select,.filter button{font:inherit;line-height:1.5;color:inherit;background:var(--surface);border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .6rem;max-width:18rem;min-width:0}
.filter button{cursor:pointer}
.filter:not(.filtering) button{visibility:hidden}
.filter output{margin-inline-start:auto;color:var(--soft);font-variant-numeric:tabular-nums}
[hidden]{display:none!important}
[id]{scroll-margin-top:5rem}
`

const TASKS = `
.task{margin:0 0 1rem;border:1px solid var(--line);border-inline-start-width:4px;border-radius:.3rem;background:var(--paper)}
article.task{padding:1rem 1.25rem .75rem;margin-block:1.5rem}
.added{border-inline-start-color:var(--added)}
.removed{border-inline-start-color:var(--removed)}
.modified,.split,.merged,.moved{border-inline-start-color:var(--info)}
details.task{border-width:0 0 1px;border-radius:0;margin:0}
.large .task{content-visibility:auto;contain-intrinsic-height:auto 3rem}
.large article.task{contain-intrinsic-height:auto 24rem}
details.task summary{padding:.6rem 0;cursor:pointer}
details.task summary h4{display:inline;font-weight:400}
details.task .state{color:var(--soft)}
.state{display:inline-block;margin-inline-end:.5rem;padding:0 .5rem;border:1px solid currentcolor;border-radius:.2rem;font-size:.875rem;font-weight:400}
.added .state{color:var(--added)}
.removed .state{color:var(--removed)}
.modified .state,.split .state,.merged .state,.moved .state{color:var(--info)}
.number{color:var(--soft);font-variant-numeric:tabular-nums}
.findings{margin:.75rem 0;padding:0;list-style:none}
.finding{padding:.15rem 0}
.finding:target{background:var(--surface)}
.level{display:inline-block;min-width:2.5rem;font-weight:600}
:lang(en)>body .level{min-width:4.5rem}
.rule{margin-inline-end:.5rem}
.accepted .level,.acceptance,.match,.arrow{color:var(--soft)}
.acceptance{padding-inline-start:2.75rem}
.anchor{text-decoration:none;color:var(--soft);padding:0 .25rem}
.match{margin-top:.5rem;font-size:.9375rem}
.sides{table-layout:fixed;margin-top:.5rem}
.sides th[scope=row],.sides thead th:first-child{width:6.5rem;padding-inline-start:0}
:lang(en)>body .sides th[scope=row],:lang(en)>body .sides thead th:first-child{width:10rem}
.sides thead th{color:var(--ink);white-space:normal}
.sides .place{color:var(--soft);margin-inline-start:.75rem}
.sides thead th:last-child,.sides .revision,.sides .both{padding-inline-end:0}
.absent{color:var(--soft);background:var(--surface)}
.part+.part{margin-top:.75rem}
`

const NARROW = `
@media (max-width:46rem){
article.task{padding-inline:.9rem}
.sides,.sides tbody,.sides tr,.sides th,.sides td{display:block;width:auto!important;padding-inline:0}
.sides thead tr{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.sides thead th:first-child{display:none}
.sides th[scope=row]{padding-bottom:0}
.sides td{border-top:0;padding-top:0}
.sides td::before{content:"${DIFF_HTML_MESSAGES.base.zh}";display:block;color:var(--soft);font-size:.9375rem}
.sides td.revision::before{content:"${DIFF_HTML_MESSAGES.revision.zh}"}
.sides .same th::after{content:" · ${DIFF_HTML_MESSAGES.both.zh}"}
:lang(en)>body .sides td::before{content:"${DIFF_HTML_MESSAGES.base.en}"}
:lang(en)>body .sides td.revision::before{content:"${DIFF_HTML_MESSAGES.revision.en}"}
.sides .same td::before,:lang(en)>body .sides .same td::before{content:none}
:lang(en)>body .sides .same th::after{content:" · ${DIFF_HTML_MESSAGES.both.en}"}
.sides .same td.base,.sides .absent{display:none}
.filter label,.filter select{flex:1 1 8rem}
.plans th,.plans td{padding-inline:0 .75rem}
.plans tbody th{width:4.5rem}
.plans td{min-width:7.5rem}
.counts code{display:block}
.counts th,.counts td{padding-inline:0 .5rem}
}
`

const PRINT = `
@page{size:A4;margin:18mm 15mm}
@media print{
:root{${colours(PALETTES.light)};--paper:#fff}
html{font-size:10pt}
body{padding:0;max-width:none}
.filter select,.filter button,.filter label,.skip,.anchor,.contents{display:none}
.filter{position:static;border:0;padding:0}
.filter:not(.filtering){display:none}
.filter output{margin:0}
.task,.finding,.sides tr{break-inside:avoid}
.task{content-visibility:visible!important}
h2,h3,h4,.findings{break-after:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.wide{overflow:visible}
ins,del{background:none;padding:0}
}
`

/** The style of the page, by day and by night, on wide and narrow screens, and on paper. */
export const STYLE = `
:root{color-scheme:light dark;${colours(PALETTES.light)}}
@media (prefers-color-scheme:dark){:root{${colours(PALETTES.dark)}}}
*{box-sizing:border-box}${TYPE}${TOP}${FILTER}${TASKS}${NARROW}${PRINT}`
