// Keeps on the device what checks a code on paper, for when there is no network. Everything else goes to the server as ever.
const { version, files } = KEPT_FILES;
const cacheName = `hocso-kept-${version}`;
const ofServer = /^\/(api|media|actuator)\//;

const keep = async () => {
  const cache = await caches.open(cacheName);
  // Hashed files are in the browser's own cache already; the others have to be those of this version.
  await cache.addAll(
    files.map((file) =>
      file.startsWith('/assets/') ? file : new Request(file, { cache: 'reload' }),
    ),
  );
  await self.skipWaiting();
};

const forgetOthers = async () => {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith('hocso-kept-') && name !== cacheName)
      .map((name) => caches.delete(name)),
  );
  await self.clients.claim();
};

const kept = (file) => caches.match(file, { cacheName });

/** From the network, and what was kept when nobody answers. */
const fresh = async (request, file) => {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const stale = await kept(file);
    if (stale === undefined) throw unreachable;
    return stale;
  }
};

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || ofServer.test(pathname))
    return;
  if (request.mode === 'navigate') {
    event.respondWith(fresh(request, '/'));
  } else if (files.includes(pathname)) {
    event.respondWith(
      pathname.startsWith('/assets/')
        ? kept(pathname).then((file) => file ?? fetch(request))
        : fresh(request, pathname),
    );
  }
});
