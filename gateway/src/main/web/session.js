// The session ran out while a form was open: what was typed stays on the screen, the sign-in happens in a new window,
// and the same form can then be sent again.
document.body.addEventListener('htmx:beforeOnLoad', (event) => {
  const status = event.detail.xhr.status;
  if (status !== 499 && status !== 401) return;
  event.preventDefault();
  const notice = document.getElementById('session-expired');
  notice.hidden = false;
  notice.focus();
});

// A command that met a silent service: its answer would replace the form, so the form stays and the notice is shown.
document.body.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status < 500 || event.detail.requestConfig.verb !== 'post') return;
  event.detail.shouldSwap = false;
  const notice = document.getElementById('service-down');
  notice.hidden = false;
  notice.focus();
});

// No answer at all (network, gateway restarting): say so, and keep everything as it is.
document.body.addEventListener('htmx:sendError', (event) => {
  if (event.target.matches?.('[data-quiet]')) return;
  const notice = document.getElementById('no-answer');
  notice.hidden = false;
  notice.focus();
});

document.body.addEventListener('htmx:beforeRequest', (event) => {
  if (event.target.matches?.('[data-quiet]')) return;
  for (const id of ['session-expired', 'no-answer', 'service-down']) document.getElementById(id).hidden = true;
});
