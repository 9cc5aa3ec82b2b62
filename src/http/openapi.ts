import swagger from '@fastify/swagger'
import fp from 'fastify-plugin'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** The description of the API, made from the shapes that validate it. */
export const openapi = fp(async (app) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Hiền Tài', version: '0.1.0', description: 'Giao diện lập trình của hệ thống Hiền Tài' },
    },
    transform: (route) => withFiles(jsonSchemaTransform(route)),
    transformObject: jsonSchemaTransformObject,
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
})

/** What no shape of ours describes: the body that carries a file, and the answer that is one. */
function withFiles(route: ReturnType<typeof jsonSchemaTransform>): ReturnType<typeof jsonSchemaTransform> {
  const { schema, url } = route
  if (!schema || schema.hide) return route
  const body = schema.consumes?.includes('multipart/form-data') ? { body: upload } : {}
  const response = schema.response ? {} : { response: { 200: file } }
  return { url, schema: { ...schema, ...body, ...response } }
}

const upload = {
  type: 'object',
  required: ['file', 'asOf'],
  properties: {
    file: { type: 'string', contentMediaType: 'application/octet-stream' },
    asOf: { type: 'string', format: 'date' },
  },
}

const file = { description: 'Tệp', content: { 'application/octet-stream': { schema: {} } } }
