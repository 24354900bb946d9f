// A part that keeps itself up to date: it asks for itself when the exchange says that something has changed, and now and then besides, while
// somebody looks at it; and it says so only when something has changed.
document.querySelectorAll('[data-refresh]').forEach((part) => {
  const says = document.querySelector('[data-refresh-says]');
  const summary = () => part.querySelector('[data-refresh-summary]')?.textContent ?? '';
  const isLookedAt = () => document.visibilityState === 'visible';
  let known = summary();
  let refreshed = Date.now();
  const refresh = () => {
    if (isLookedAt() && !document.querySelector('dialog[open]')) {
      refreshed = Date.now();
      window.htmx?.trigger(part, 'refresh');
    }
  };
  part.addEventListener('htmx:afterSwap', () => {
    if (summary() !== known) {
      known = summary();
      says.textContent = known;
    }
  });
  setInterval(refresh, Number(part.dataset.refresh) * 1000);
  document.addEventListener('visibilitychange', () => {
    if (!part.dataset.changes || Date.now() - refreshed > Number(part.dataset.refresh) * 1000) {
      refresh();
    }
  });
  if (part.dataset.changes) {
    follow(part.dataset.changes, isLookedAt, refresh);
  }
});

// Nobody listens for a tab that is not looked at: a browser has only so many connections to one place.
function follow(path, isLookedAt, changed) {
  let last = null;
  let line = null;
  let waitSeconds = 1;
  let soon = null;
  const heard = () => {
    // Several things that happen at once are one reason to ask.
    clearTimeout(soon);
    soon = setTimeout(changed, 200);
  };
  const take = (event) => {
    const id = /^id: ?(.*)$/m.exec(event);
    if (id) {
      waitSeconds = 1;
      last = id[1];
      heard();
    }
  };
  const listen = async () => {
    if (line || !isLookedAt()) {
      return;
    }
    const stop = new AbortController();
    line = stop;
    let rest = '';
    try {
      const headers = { Accept: 'text/event-stream', 'X-Requested-With': 'JavaScript' };
      const answer = await fetch(path, { headers: last ? { ...headers, 'Last-Event-ID': last } : headers, signal: stop.signal });
      if (answer.status === 401 || answer.status === 499) {
        // The session is over: the page is loaded anew, and so leads to the sign-in.
        window.location.reload();
        return;
      }
      const reader = answer.ok ? answer.body.pipeThrough(new TextDecoderStream()).getReader() : null;
      const began = Date.now();
      waitSeconds = Math.min(60, waitSeconds * 2);
      for (let part = await reader?.read(); part && !part.done; part = await reader.read()) {
        const events = (rest + part.value).replaceAll('\r', '').split('\n\n');
        rest = events.pop();
        events.forEach(take);
      }
      if (Date.now() - began > 30_000) {
        // It was heard for long: what ends then is no refusal.
        waitSeconds = 1;
      }
    } catch {
      waitSeconds = Math.min(60, waitSeconds * 2);
    }
    if (line === stop) {
      line = null;
      setTimeout(listen, waitSeconds * 1000);
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (isLookedAt()) {
      listen();
    } else {
      const open = line;
      line = null;
      open?.abort();
    }
  });
  window.addEventListener('pagehide', () => line?.abort());
  listen();
}
