/** How paper looks: quiet, one rule under the head, thin rules between rows, nothing boxed but the verdict. Sizes in points and millimetres. */
import { LATIN_FAMILY, PAPER_FAMILY } from '../fonts/font-shelf';

/** Fonts of a Chinese page: the embedded family, then whatever the system has for rare characters in names. */
export const FONT_STACK = `"${PAPER_FAMILY}","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",SimSun-ExtB,sans-serif`;

/** The same for English pages and for apostrophes on Chinese pages: the Latin family first. */
export const LATIN_STACK = `"${LATIN_FAMILY}",${FONT_STACK}`;

const COMMON = `
*{box-sizing:border-box;margin:0;padding:0}
html{-webkit-print-color-adjust:exact}
body{font-family:${FONT_STACK};color:#1b1e22;font-variant-numeric:tabular-nums;overflow-wrap:anywhere;line-break:strict;text-spacing-trim:trim-start}
:lang(en) body,.ap{font-family:${LATIN_STACK}}
p{orphans:2;widows:2}
h1,h2{font-weight:700;break-after:avoid;break-inside:avoid}
th{font-weight:400}
b{font-weight:700}
.words{white-space:pre-wrap}
.time{white-space:nowrap}
.frame{width:100%;border-collapse:collapse;table-layout:fixed}
.frame>thead{display:table-header-group}
.frame>tfoot{display:table-footer-group}
.strip{position:fixed;left:0;right:0;display:flex;justify-content:space-between;font-size:7.5pt;line-height:9pt;color:#5c636b;white-space:nowrap}
.strip span{overflow:hidden;text-overflow:ellipsis;max-width:80%}
.strip.top{top:0}
.strip.bottom{bottom:0}
.strip.mark{justify-content:flex-end;padding-right:14mm}
.watermark{position:fixed;inset:0;display:grid;place-items:center;z-index:-1}
.watermark span{transform:rotate(-52deg);font-size:32pt;line-height:1;color:#e4e0d6;white-space:nowrap}
`;

/** Styles of the internal report. */
export const REPORT_STYLE = `${COMMON}
@page{size:A4;margin:11mm 17mm 8mm}
.frame>thead td{height:11mm}
.frame>tfoot td{height:8mm}
body{font-size:9.2pt;line-height:1.5}
.head{display:flex;justify-content:space-between;align-items:baseline;border-bottom:1.5pt solid #1b1e22;padding-bottom:5pt}
h1{font-size:17pt;line-height:1.2}
.head p{font-size:8pt;color:#555;text-align:right}
.quote{font-size:12.5pt;line-height:1.5;margin-top:12pt;padding-left:9pt;border-left:2.5pt solid #0f6b63;break-inside:avoid}
.by{font-size:8.5pt;color:#555;padding-left:11.5pt;margin-top:3pt}
.facts{display:grid;grid-template-columns:repeat(4,1fr);gap:6pt 12pt;margin-top:12pt;break-inside:avoid;font-size:9pt;line-height:1.4}
.facts dt,.small{font-size:7.5pt;color:#5c636b}
.facts .wide{grid-column:span 2}
h2{font-size:10.5pt;line-height:1.3;margin:11pt 0 2pt}
h2 small{font-size:8pt;font-weight:400;color:#5c636b;margin-left:6pt}
section table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:8.6pt;line-height:1.4}
section thead{display:table-header-group}
section tr{break-inside:avoid}
th{text-align:left;font-size:8pt;color:#5c636b;border-bottom:.75pt solid #1b1e22;padding:1pt 8pt 2pt 0;vertical-align:bottom}
section td{border-bottom:.4pt solid #c9c5bb;padding:2.6pt 8pt 2.8pt 0;vertical-align:top}
th:last-child,td:last-child{padding-right:0}
.end{text-align:right}
td .small,.line{display:block}
td .small{margin-top:.5pt;line-height:1.35}
.kind{font-size:7.5pt;color:#5c636b;display:block}
.alarm{color:#a3232b}
.pending{color:#5c636b}
.sum{font-size:8.5pt;color:#444;margin-top:4pt}
.pairs{display:grid;grid-template-columns:21mm 1fr;gap:3pt 10pt;font-size:9pt}
.pairs dt{color:#5c636b;font-size:8pt;line-height:13.5pt}
.verdict{width:calc(100% - 1pt);border:.75pt solid #1b1e22;padding:7pt 10pt;margin-top:13pt;display:grid;grid-template-columns:27mm 1fr;gap:4pt 12pt;break-inside:avoid}
.verdict dt{color:#5c636b;font-size:8.5pt}
.end-matter{break-inside:avoid}
.sign{display:grid;grid-template-columns:1fr 1fr 1fr;gap:16pt;margin-top:30pt;font-size:8pt;color:#555}
.sign div{border-top:.6pt solid #1b1e22;padding-top:3pt}
.foot{margin-top:14pt;border-top:.4pt solid #c9c5bb;padding-top:7pt;display:grid;grid-template-columns:1fr 21mm;gap:12pt;font-size:7.5pt;line-height:1.5;color:#5c636b}
.foot b{color:#1b1e22;font-size:9pt;letter-spacing:.02em}
.code{width:21mm;height:21mm;display:block}
.copy{margin-top:6pt;text-align:right}
.copy b{border:.75pt solid #1b1e22;padding:0 5pt;font-size:8.5pt}
`;

/** Styles of the day's log: the report's, with the figures of the day on top. */
export const DAY_LOG_STYLE = `${REPORT_STYLE}
.figures{display:grid;grid-template-columns:repeat(7,1fr);gap:8pt 10pt;margin-top:12pt;break-inside:avoid}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{font-size:7.5pt;line-height:1.3;color:#5c636b}
.figures dd{font-size:14pt;line-height:1.25;font-weight:700}
.figures dd.alarm{color:#a3232b}
.accounts{display:grid;grid-template-columns:1fr 1fr;gap:12pt;margin-top:12pt;break-inside:avoid}
.accounts div{border-top:.75pt solid #1b1e22;padding-top:3pt}
.accounts dt{font-size:7.5pt;color:#5c636b}
section tbody tr:first-child{break-after:avoid}
.one-line{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.foot.wide{grid-template-columns:1fr}
.signed{margin-top:16pt;font-size:8.5pt}
.signed+.sign{margin-top:24pt}
i{font-style:normal}
`;

/**
 * Styles of the letters. An address stands in the window of a DL or C5/6 envelope as DIN 5008 form B has it: 45 mm from the top of the sheet, text
 * 25 mm from the left, 85 mm wide, and nothing else but the sender's line in its 34 mm;
 * large print leaves the window as it is. Without an address no room is kept. The page's area begins 6 mm from the edge, because nothing outside of it is drawn: there stand the marks for folding.
 */
export const LETTER_STYLE = `${COMMON}
@page{size:A4;margin:20mm 20mm 8mm 6mm}
.frame td{padding-left:19mm}
.strip{left:19mm}
.frame>tfoot td{height:7mm}
body{font-size:9.6pt;line-height:1.4}
:lang(en) body{font-size:9.3pt;line-height:1.36}
.letter{position:relative}
.letterhead{display:grid;grid-template-columns:1fr max-content;gap:8mm;align-items:start;margin-bottom:8mm}
.letterhead .reach{max-width:82mm;text-align:right}
.posted .letterhead{height:25mm;margin:0}
.letterhead b{font-size:13pt;line-height:1.3;display:block}
.letterhead p{font-size:8.5pt;line-height:1.45;color:#555}
.letterhead .reach p{font-size:8pt}
.sender{font-size:6.5pt;color:#5c636b;border-bottom:.4pt solid #c9c5bb;margin-bottom:1.5mm;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:80mm}
.upper{display:grid;grid-template-columns:85mm 1fr;margin-bottom:8mm;font-size:9.8pt}
.posted .upper{min-height:34mm;margin-bottom:2mm}
.fold{position:absolute;left:-19mm;width:4mm;border-top:.4pt solid #8a9097}
.upper-fold{top:85mm}
.middle{top:128.5mm;width:6mm}
.lower-fold{top:190mm}
.upper p{line-height:1.5}
.upper p+p,.letterhead p+p{margin-top:0}
.upper .meta{text-align:right;font-size:9pt}
.meta span,.quiet{color:#5c636b}
.copy b{display:inline-block;border:.75pt solid #1b1e22;padding:0 5pt;font-size:8.5pt}
h1{font-size:13.5pt;line-height:1.3;margin-bottom:6pt}
p+p{margin-top:4pt}
.quote{margin:5pt 0;padding-left:9pt;border-left:2pt solid #0f6b63;break-inside:avoid}
.agreement{margin:8pt 0 0;break-after:avoid}
h2{font-size:10.5pt;line-height:1.4;margin:6.5pt 0 1pt}
ol,ul{list-style:none}
ol li{break-inside:avoid;padding:2.2pt 0;border-bottom:.4pt solid #d9d5ca}
ol li:last-child{border-bottom:0}
ol li p+p{margin-top:1pt}
.said{color:#454b52}
ol+.apart{margin-top:6pt}
ul li{break-inside:avoid;display:grid;grid-template-columns:1fr auto;gap:10mm;padding:2pt 0}
.own{margin-top:4pt}
.ending{break-inside:avoid}
.closing{margin-top:5pt}
.closing .indent{text-indent:2em}
.right>p+p{margin-top:1pt}
.signature{margin-top:8mm}
.right .signature{margin-top:4mm;text-align:right}
.signature p+p{margin-top:0}
.appointment{display:grid;grid-template-columns:max-content 1fr;gap:2pt 8mm;align-items:baseline;width:calc(100% - 1pt);border:.75pt solid #1b1e22;padding:7pt 10pt;margin:7pt 0;break-inside:avoid}
.appointment dt{color:#5c636b;font-size:.88em}
.roomy{font-size:11pt;line-height:1.55}
.roomy h1{font-size:15pt;margin-bottom:9pt}
.roomy h2{font-size:11.5pt;margin:11pt 0 2pt}
.roomy p+p{margin-top:6pt}
.roomy .upper p+p,.roomy .letterhead p+p,.roomy .signature p+p{margin-top:0}
.roomy .appointment{margin:11pt 0;padding:10pt 12pt}
.roomy .closing{margin-top:14pt}
.roomy .signature,.roomy .right .signature,.large .signature,.large .right .signature{margin-top:14mm}
.large{font-size:16pt;line-height:1.5}
.large .upper .meta{font-size:11pt}
.large .letterhead p,.large .letterhead .reach p{font-size:10.5pt;line-height:1.35}
.large .sender{font-size:7.5pt}
.large h1{font-size:19pt}
.large h2{font-size:17pt;margin-top:12pt}
.large .copy b{font-size:11pt}
.large p+p{margin-top:7pt}
.large .upper p+p,.large .letterhead p+p,.large .signature p+p{margin-top:0}
.large ul li{grid-template-columns:1fr;gap:0}
.large .said,.large .quiet,.large .meta span,.large .letterhead p,.large .appointment dt{color:#1b1e22}
`;
