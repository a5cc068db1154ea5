import htmx from './htmx.js';
import './session.js';

// One command, once: a second click on the same button sends nothing. The services' own state is the second guard.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.dataset.sent = 'yes';
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
}, true);

export function release(form) {
  if (!form) return;
  delete form.dataset.sent;
  for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled');
}
document.body.addEventListener('htmx:afterRequest', (event) => release(event.target.closest?.('form')));
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(release));

// After a page's part was exchanged, the reader's focus goes to what they need first: the errors, else the heading.
function focus() {
  const target = document.querySelector('[data-focus]') ?? document.querySelector('main h1');
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: false });
}
document.body.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.target?.id === 'inhalt' || event.target.id === 'inhalt') focus();
});
if (document.querySelector('[data-focus]')) focus();

// Parts of a form that only matter for one answer.
function showParts(root) {
  for (const part of root.querySelectorAll('[data-when]')) {
    const [name, values] = part.dataset.when.split('=');
    const chosen = [...part.closest('form').elements].filter((e) => e.name === name && (e.type !== 'radio' || e.checked));
    part.hidden = !chosen.some((e) => values.split('|').includes(e.value));
    for (const field of part.querySelectorAll('input,select,textarea')) field.disabled = part.hidden;
  }
}
document.addEventListener('change', (event) => event.target.form && showParts(event.target.form));
htmx.onLoad((root) => showParts(root.nodeType === 1 ? root : document));
showParts(document);
