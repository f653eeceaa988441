import { methodsAndPaths, password, push, pushPath, type Row } from './row.ts';
import { request } from './wire.ts';

const otherMethods: Row[] = [
  ...['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'].map((method) => ({
    name: `${method} ${pushPath}`,
    bytes: request(pushPath, { method }),
    statuses: [405],
  })),
  { name: `post ${pushPath}`, bytes: push({ method: 'post' }), statuses: [400] },
];

/** Ways to write a path that one program reads as `push` and another as something else. */
const otherPaths = `
  /loki/api/v1/push/ //loki/api/v1/push /loki//api/v1/push /loki/api/v1/%70ush /loki/api/v1%2fpush /LOKI/API/V1/PUSH
  /loki/api/v1/./push /config/../loki/api/v1/push /loki/api/v1/push/../push /config/%2e%2e/loki/api/v1/push
  /loki/api/v1/push/../../../../config /loki/api/v1/push/%2e%2e/%2e%2e/%2e%2e/%2e%2e/config
  /loki/api/v1/push%2f..%2f..%2f..%2f..%2fconfig /loki/api/v1/push/..;/../../../config /loki/api/v1/push;/config
  /loki/api/v1/push%3f /loki/api/v1/push%20 /loki/api/v1/push%0d%0aX-Scope-OrgID:%20other /loki/api/v1/push#/config
  /loki/api/v1/%c0%ae%c0%ae/push /loki/api/v1/push\\..\\config /loki/api/v1/push.json /loki/api/v1/pus http://loki/config`;
const brokenPaths = `
  /loki/api/v1/push%00 /loki/api/v1/push\0 /../config /%2e%2e/config loki/api/v1/push * /loki/api/v1/push% /loki/api/v1/push%zz`;

/** What Lokis from 2.6.0 to 3.7.6 serve besides: administration, rings, older and other ways to push and to read. */
const everythingElse = methodsAndPaths(`
  GET / /ready /config /config?mode=diff /config/tenant/v1/limits /metrics /services /analytics /log_level /serving
  GET /ring /distributor/ring /indexgateway/ring /compactor/ring /ruler/ring /scheduler/ring /pattern/ring /memberlist
  GET /flush /ingester/shutdown /debug/pprof/ /debug/pprof/heap /debug/fgprof /ui/ /ui/api/v1/cluster/nodes
  POST /ring /flush /log_level?log_level=debug /ingester/shutdown /ingester/flush_shutdown /ingester/prepare_shutdown
  POST /loki/api/v1/delete?query={type="usage"} /loki/api/v1/rules/ns /api/prom/rules/ns /api/prom/push /otlp/v1/logs
  POST /logproto.Pusher/Push /httpgrpc.HTTP/Handle /loki/api/v1/push/otlp
  PUT /loki/api/v1/delete
  GET /loki/api/v1/delete /loki/api/v1/cache/generation_numbers /loki/api/v1/rules /prometheus/api/v1/rules
  GET /api/prom/query /api/prom/label /api/prom/series /api/prom/tail /loki/api/v1 /loki/api/v1/ /loki
  DELETE /loki/api/v1/delete?request_id=1 /loki/api/v1/rules/ns /ingester/prepare_shutdown`);

/** Requests that must not reach Loki, with the password neither. */
export const closed: Row[] = [
  ...otherMethods,
  ...words(otherPaths).map((path) => ({
    name: `POST ${path} with the password`,
    bytes: push({ path, headers: [password] }),
    statuses: [404],
  })),
  ...words(brokenPaths).map((path) => ({
    name: `POST ${path.replace('\0', '<NUL>')}`,
    bytes: push({ path }),
    statuses: [400],
  })),
  ...everythingElse.flatMap(([method, path]) => {
    const body = method === 'GET' ? {} : { body: '' };
    return [
      { name: `${method} ${path}`, bytes: request(path, { method, ...body }), statuses: [404] },
      {
        name: `${method} ${path} with the password`,
        bytes: request(path, { method, ...body, headers: [password] }),
        statuses: [404],
      },
    ];
  }),
];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
