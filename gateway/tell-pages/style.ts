/** The widget's tokens, and no more than these pages have. */
export const style = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#1a1814);--sunk:light-dark(#f6f4ef,#24211b);--ink:light-dark(#1d1b16,#f4f0e7);--quiet:light-dark(#5d584d,#b8b1a3);--edge:light-dark(#857f72,#8d8678);--hair:light-dark(#e2ddd3,#3b372f);--accent:light-dark(#2b3f9e,#a9b8ff);--on-accent:light-dark(#fff,#171a33);--stop:light-dark(#a6291c,#ffa597);--stop-tint:light-dark(#fdebe7,#432019);--done-tint:light-dark(#e5f3ea,#16321f)}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:400 15px/22.5px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
header,main{max-inline-size:656px;margin-inline:auto;padding-inline:clamp(16px,4vw,32px)}
header p{font-weight:600;line-height:44px;padding-block:8px;border-block-end:1px solid var(--hair)}
main{padding-block:28px 64px;display:grid;gap:28px;grid-template-columns:minmax(0,1fr)}
h1{font-size:clamp(22px,1.2rem + 1vw,30px);line-height:1.2;font-weight:680;letter-spacing:-.022em;text-wrap:balance}
[dir=rtl] h1{letter-spacing:0;line-height:1.35}
h2{font-size:17px;line-height:24px;font-weight:650}
section{border-block-start:1px solid var(--hair);padding-block-start:24px;display:grid;gap:12px}
form{display:grid;gap:20px;justify-items:start}
.top{display:grid;gap:8px}
.quiet,.hint{color:var(--quiet)}
.hint{font-size:13px;line-height:20px}
a{color:inherit;text-decoration-color:var(--edge);text-underline-offset:3px;display:inline-block;line-height:44px}
fieldset{border:0;padding:0;min-inline-size:0;inline-size:100%}
legend,.label{font-weight:600;padding:0;display:block}
.choices{display:grid;gap:0 24px}
.choices label,.agree{display:grid;grid-template-columns:24px minmax(0,1fr);gap:12px;padding-block:10px;min-block-size:44px;cursor:pointer}
@media (min-width:560px){.choices.two{grid-template-columns:1fr 1fr}}
input[type=checkbox],input[type=radio]{inline-size:20px;block-size:20px;margin-block-start:1px;accent-color:var(--accent)}
.field{display:grid;gap:4px;inline-size:100%}
input[type=email],input[type=tel],select{font:inherit;font-size:16px;line-height:24px;inline-size:100%;max-inline-size:400px;min-block-size:48px;padding:11px 12px;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:9px}
input[aria-invalid=true]{border:2px solid var(--stop)}
.buttons{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center}
button{font:inherit;font-weight:600;line-height:24px;min-block-size:44px;padding:9px 18px;color:var(--ink);background:none;border:1px solid var(--edge);border-radius:9px;cursor:pointer}
button.main{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}
button.bare{border-color:transparent;padding-inline:4px;text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.notice{background:var(--done-tint);border:1px solid transparent;border-radius:9px;padding:12px 16px}
.notice.stop{background:var(--stop-tint)}
@media (forced-colors:active){button.main{forced-color-adjust:none;background:Highlight;color:HighlightText}}
`;
