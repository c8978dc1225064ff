import { texts } from '../../second-holdout/texts.js';

export const dataPlatforms = texts('third-holdout/data-platforms', [
  [
    'airflow connection',
    'airflow/connections.json',
    `
{
  "mistral_default": {
    "conn_type": "http",
    "host": "https://api.mistral.ai",
    "login": "",
    "password": "{{key}}",
    "extra": ""
  }
}
`,
  ],
  [
    'airflow uri',
    'airflow.env',
    `
AIRFLOW__CORE__LOAD_EXAMPLES=false
AIRFLOW_CONN_MISTRAL=http://:{{key}}@api.mistral.ai:443/?scheme=https
`,
  ],
  [
    'databricks secret cli',
    'notes.md',
    `
databricks secrets put-secret genai mistral-api-key --string-value {{key}}
`,
  ],
  [
    'snowflake secret',
    'setup.sql',
    `
CREATE OR REPLACE SECRET mistral_api_key
  TYPE = GENERIC_STRING
  SECRET_STRING = '{{key}}';

CREATE OR REPLACE NETWORK RULE mistral_rule
  MODE = EGRESS TYPE = HOST_PORT VALUE_LIST = ('api.mistral.ai');
`,
  ],
  [
    'pgai',
    'migrations/0003_ai.sql',
    `
SET ai.mistral_api_key = '{{key}}';
SELECT ai.create_vectorizer('docs'::regclass);
`,
  ],
  [
    'postgres setting',
    'init.sql',
    `
ALTER DATABASE app SET app.mistral_key TO '{{key}}';
`,
  ],
  [
    'clickhouse header',
    'query.sql',
    `
SELECT * FROM url('https://api.mistral.ai/v1/models', JSONAsString, headers('Authorization' = 'Bearer {{key}}'));
`,
  ],
  [
    'mindsdb',
    'mindsdb.sql',
    `
CREATE ML_ENGINE mistral_engine
FROM litellm
USING mistral_api_key = '{{key}}';
`,
  ],
  [
    'dagster',
    'dagster.yaml',
    `
run_launcher:
  module: dagster_docker
  class: DockerRunLauncher
  config:
    env_vars:
      - PGUSER=dag
      - MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'weaviate module header',
    'load.py',
    `
import weaviate

client = weaviate.connect_to_local(headers={"X-Mistral-Api-Key": "{{key}}"})
`,
  ],
  [
    'spark conf',
    'conf/spark-defaults.conf',
    `
spark.executor.memory            4g
spark.executorEnv.MISTRAL_API_KEY {{key}}
spark.ui.enabled                 false
`,
  ],
]);
