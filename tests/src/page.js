// What the harness asks of the page: by role and name alone, as a screen reader would.
window.onecounter ??= (() => {
  const { queryAllByLabelText, queryAllByRole } = window.TestingLibraryDom;
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

  function matches({ role, name, part }, within) {
    if (role === 'password') {
      // It has no role of its own, so that nothing reads it aloud.
      return queryAllByLabelText(within, name, { selector: 'input[type="password"]', exact: !part });
    }
    const asked = name === null ? {} : { name: part ? (found) => plain(found).includes(name) : name };
    return queryAllByRole(within, role, asked).filter((element) => element.checkVisibility());
  }

  /** The elements that a path of roles and names leads to. */
  function find(path) {
    return path.reduce(
      (places, step) => [...new Set(places.flatMap((place) => matches(step, place)))],
      [document.body],
    );
  }

  function describe(element) {
    return {
      text: plain(element.innerText),
      value: element.value ?? null,
      checked: element.checked ?? element.getAttribute('aria-checked') === 'true',
      disabled: element.disabled === true || element.getAttribute('aria-disabled') === 'true',
      invalid: element.getAttribute('aria-invalid') === 'true',
      focused: element === document.activeElement || element.contains(document.activeElement),
      description: plain(
        element.getAttribute('aria-description') ??
          (element.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.innerText ?? '')
            .join(' '),
      ),
    };
  }

  return {
    find,
    look: (path) => find(path).map(describe),
    text: () => plain(document.body.innerText),
  };
})();
