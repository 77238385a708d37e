// How the gauge works in the page: through the one command that the page itself has.
window.gauged ??= {
  call: (action, args) =>
    window.__TAURI_INTERNALS__.invoke('call', { action, requestId: crypto.randomUUID(), args }),
  /** Begins some work; what has come of it is asked for later. */
  begin(work) {
    this.work = { state: 'begun' };
    work().then(
      (result) => {
        this.work = { state: 'done', result };
      },
      (fault) => {
        this.work = { state: 'failed', fault: fault?.stack ?? fault };
      },
    );
  },
};
