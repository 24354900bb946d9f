// A file of its own, because the content security policy lets no script within a page run.
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#description',
  deepLinking: true,
  docExpansion: 'none',
  operationsSorter: 'alpha',
  tagsSorter: 'alpha',
  // Nothing of a browser's visit is told to anybody else, so no validator elsewhere is asked.
  validatorUrl: null,
});
