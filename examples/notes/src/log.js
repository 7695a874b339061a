/** One JSON object per line on stdout, where the container runtime collects it. */
function log(level, message, fields = {}) {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`);
}

module.exports = { log };
