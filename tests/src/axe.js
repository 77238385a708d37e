// Says in `axeFound` what axe-core finds wrong, a line for each violation.
window.axeFound = undefined;
window.axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => {
  window.axeFound = violations.map(
    ({ id, help, nodes }) =>
      `${id} (${help}): ${nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`).join(' | ')}`,
  );
});
