const http = require('node:http');
const { answer } = require('./app');

const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

function httpServer(context) {
  return http.createServer(async (request, response) => {
    const started = process.hrtime.bigint();
    const { status, headers, body } = await answer(context, request);
    const length = Buffer.byteLength(body);
    response.writeHead(status, { ...securityHeaders, ...headers, 'content-length': length });
    response.end(request.method === 'HEAD' ? undefined : body);
    const ms = Number((process.hrtime.bigint() - started) / 1000000n);
    context.log('info', 'request', { method: request.method, path: request.url, status, ms });
  });
}

module.exports = { httpServer };
