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
  // Then the gateway says that the session is over, and does not lead a part of a page to the sign-in.
  document.body.addEventListener('htmx:configRequest', (event) => {
    event.detail.headers['X-Requested-With'] = 'JavaScript';
  });
  ['htmx:responseError', 'htmx:sendError'].forEach((kind) => document.body.addEventListener(kind, (event) => {
    if (event.detail.elt.closest('[data-refresh]')) {
      // A list is loaded anew, and so leads to the sign-in; it holds nothing that somebody is writing.
      window.location.reload();
    } else {
      event.detail.target.textContent = 'This cannot be shown now. You may have to sign in again, in another tab.';
    }
  }));
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
  const keepAfter = Math.min(4 * 60 * 1000, limit / 4);
  const title = idle.querySelector('h2');
  // A tab in which somebody writes keeps the session of all of them.
  const others = new BroadcastChannel('idle');
  let last = Date.now();
  let kept = Date.now();
  let told = 0;
  const touched = () => {
    if (!idle.open) {
      last = Date.now();
      if (last - told > 1000) {
        told = last;
        others.postMessage('busy');
      }
    }
  };
  others.onmessage = () => { last = Date.now(); idle.close(); };
  // Writing asks the services nothing, so the sign-in would believe that nobody is there.
  const keep = async () => {
    kept = Date.now();
    const answer = await fetch('/desk/stay', { headers: { 'X-Requested-With': 'JavaScript' } }).catch(() => null);
    if (!answer || answer.status !== 204) {
      title.textContent = 'You are signed out. Copy what you wrote before you leave this page.';
      idle.showModal();
    }
  };
  ['keydown', 'pointerdown', 'scroll'].forEach((kind) => window.addEventListener(kind, touched, { passive: true }));
  idle.querySelector('[data-stay]').addEventListener('click', () => {
    idle.close();
    touched();
    keep();
  });
  setInterval(() => {
    const left = limit - (Date.now() - last);
    if (left <= 0) {
      document.querySelector('#sign-out').submit();
    } else if (left <= warnBefore && !idle.open) {
      idle.showModal();
    } else if (last > kept && Date.now() - kept > keepAfter) {
      keep();
    }
    idle.querySelector('[data-left]').textContent = String(Math.max(1, Math.ceil(left / 60000)));
  }, 1000);
}
