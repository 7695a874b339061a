// A Jest reporter: says what came of each test at once, not when a file ends a quarter of an hour later.
class LiveReport {
  onTestCaseResult(_test, { fullName, status, duration, failureMessages }) {
    const why = failureMessages.map((message) => `\n${message.split('\n').slice(0, 80).join('\n')}`).join('');
    process.stderr.write(`  ${status}: ${fullName} (${Math.round((duration ?? 0) / 1000)} s)${why}\n`);
  }
}

module.exports = LiveReport;
