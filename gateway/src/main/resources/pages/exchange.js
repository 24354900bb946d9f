import { initAll } from '{govuk.js}';
import { initAll as initMoj } from '{moj.js}';

initAll();
initMoj();

// A part that should not reload asks for itself; when the session is over, the whole page is loaded anew, and so leads to the sign-in.
if (window.htmx) {
  // No style and no code within pages: the content security policy lets neither run.
  htmx.config.includeIndicatorStyles = false;
  htmx.config.allowEval = false;
  htmx.config.historyCacheSize = 0;
  htmx.config.selfRequestsOnly = true;
  document.body.addEventListener('htmx:responseError', (event) => {
    if ([401, 403, 499].includes(event.detail.xhr.status)) {
      window.location.reload();
    }
  });
}

document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// A form is sent once; the service would do it once anyway, but nobody should wonder.
document.querySelectorAll('form').forEach((form) => form.addEventListener('submit', (event) => setTimeout(() => {
  if (!event.defaultPrevented) {
    form.querySelectorAll('button[type=submit]').forEach((button) => { button.disabled = true; });
  }
}, 0)));
window.addEventListener('pageshow', () => document.querySelectorAll('button[type=submit]').forEach((button) => {
  button.disabled = false;
}));

// Whoever does nothing for too long is warned, and then signed out: a screen that is left alone shows no child's record.
const idle = document.querySelector('[data-idle-seconds]');
if (idle) {
  const limit = Number(idle.dataset.idleSeconds) * 1000;
  const warnBefore = Math.min(5 * 60 * 1000, limit / 2);
  let last = Date.now();
  const touched = () => { if (!idle.open) { last = Date.now(); } };
  ['keydown', 'pointerdown', 'scroll'].forEach((kind) => window.addEventListener(kind, touched, { passive: true }));
  idle.querySelector('[data-stay]').addEventListener('click', () => {
    idle.close();
    touched();
    fetch('/desk/stay', { headers: { 'X-Requested-With': 'JavaScript' } });
  });
  setInterval(() => {
    const left = limit - (Date.now() - last);
    if (left <= 0) {
      window.location.assign('/desk/sign-out');
    } else if (left <= warnBefore && !idle.open) {
      idle.showModal();
    }
    idle.querySelector('[data-left]').textContent = String(Math.max(1, Math.ceil(left / 60000)));
  }, 1000);
}
