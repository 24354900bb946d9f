package safeguarding.gateway.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import safeguarding.gateway.forwarding.Origin;

/** Descriptions as small as they can be while they still clash. */
final class Sample {

    static final ServiceDescription REFERRAL = of(Origin.REFERRAL, """
            openapi: 3.1.0
            security: [{jwt: [referrer]}]
            tags: [{name: Concern}, {name: Referral}]
            paths:
              /v1/concerns/{id}:
                parameters: [{$ref: '#/components/parameters/Id'}]
                get:
                  tags: [Concern]
                  operationId: read
                  responses:
                    "200":
                      description: The concern.
                      content: {application/json: {schema: {$ref: '#/components/schemas/ConcernView'}}}
                    "404":
                      description: Not there.
                      content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
              /q/inside:
                get: {responses: {"200": {description: Not for callers.}}}
            components:
              parameters:
                Id: {name: id, in: path, required: true, schema: {type: string, format: uuid}}
              schemas:
                Problem: {type: object, properties: {errors: {type: array, items: {$ref: '#/components/schemas/Fault'}}}}
                Fault: {type: object, properties: {pointer: {type: string}}}
                ConcernView: {type: object, properties: {narrative: {type: string}}}
                ConcernPage: {type: array, items: {$ref: '#/components/schemas/ConcernView'}}
                Anything:
                  oneOf: [{$ref: '#/components/schemas/ConcernView'}]
                  discriminator: {propertyName: kind, mapping: {concern: '#/components/schemas/ConcernView'}}
              securitySchemes:
                jwt: {type: http, scheme: bearer}
            """);

    static final ServiceDescription DISCLOSURE = of(Origin.DISCLOSURE, """
            openapi: 3.1.0
            tags: [{name: Concern}]
            paths:
              /v1/concerns/{id}:
                get:
                  tags: [Concern]
                  operationId: read
                  security: [{jwt: [offender-manager]}]
                  responses:
                    "200":
                      description: The concern.
                      content: {application/json: {schema: {$ref: '#/components/schemas/ConcernPage'}}}
            components:
              schemas:
                Problem: {type: object, properties: {errors: {type: array, items: {$ref: '#/components/schemas/Fault'}}}}
                Fault: {type: object, properties: {pointer: {type: string}}}
                ConcernView: {type: object, properties: {category: {type: integer}}}
                ConcernPage: {type: array, items: {$ref: '#/components/schemas/ConcernView'}}
                DisclosureConcernView: {type: string, description: Takes the name that the other one would get.}
              securitySchemes:
                jwt: {type: http, scheme: bearer}
            """);

    private Sample() {
    }

    static ServiceDescription of(Origin origin, String yaml) {
        try {
            return new ServiceDescription(origin, (ObjectNode) new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
