import { texts } from '../../second-holdout/texts.js';

export const longFilesMore = texts('third-holdout/long-files', [
  [
    'compose stack',
    'docker-compose.yml',
    `
version: "3.9"

services:
  traefik:
    image: traefik:v3.0
    command:
      - --providers.docker=true
      - --entrypoints.web.address=:80
    ports:
      - "80:80"
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro

  db:
    image: postgres:16-alpine
    environment:
      POSTGRES_USER: app
      POSTGRES_PASSWORD: {{alnum:24}}
    volumes:
      - data:/var/lib/postgresql/data

  app:
    build: .
    depends_on: [db]
    environment:
      DATABASE_URL: postgres://app@db/app
      LLM_VENDOR: mistral
      LLM_TIMEOUT: "20"
      LLM_TOKEN: {{key}}
    labels:
      - traefik.http.routers.app.rule=Host(\`app.example.org\`)

volumes:
  data: {}
`,
  ],
  [
    'swiftui app',
    'ContentView.swift',
    `
import SwiftUI

struct Message: Identifiable {
    let id = UUID()
    let role: String
    let text: String
}

@MainActor
final class ChatModel: ObservableObject {
    @Published var messages: [Message] = []
    private let endpoint = URL(string: "https://api.mistral.ai/v1/chat/completions")!
    private let token = "{{key}}"

    func send(_ text: String) async throws {
        messages.append(Message(role: "user", text: text))
        var request = URLRequest(url: endpoint)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")
        let (data, _) = try await URLSession.shared.data(for: request)
        print(data.count)
    }
}

struct ContentView: View {
    @StateObject private var model = ChatModel()
    var body: some View {
        List(model.messages) { Text($0.text) }
    }
}
`,
  ],
  [
    'react native hook',
    'src/useAssistant.js',
    `
import { useCallback, useState } from 'react';

const CONFIG = Object.freeze({
  url: 'https://api.mistral.ai/v1/chat/completions',
  modelo: 'open-mistral-7b',
  temperatura: 0.3,
  clave: '{{key}}',
});

export function useAssistant() {
  const [mensajes, setMensajes] = useState([]);
  const [cargando, setCargando] = useState(false);

  const enviar = useCallback(async (texto) => {
    setCargando(true);
    try {
      const res = await fetch(CONFIG.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: \`Bearer \${CONFIG.clave}\`,
        },
        body: JSON.stringify({
          model: CONFIG.modelo,
          temperature: CONFIG.temperatura,
          messages: [...mensajes, { role: 'user', content: texto }],
        }),
      });
      const json = await res.json();
      setMensajes((previos) => [...previos, json.choices[0].message]);
    } finally {
      setCargando(false);
    }
  }, [mensajes]);

  return { mensajes, cargando, enviar };
}
`,
  ],
  [
    'helm values long',
    'charts/rag/values.yaml',
    `
nameOverride: ""
replicaCount: 2

image:
  repository: registry.example.org/rag
  pullPolicy: IfNotPresent
  tag: "1.12.0"

service:
  type: ClusterIP
  port: 8080

ingress:
  enabled: true
  className: nginx
  hosts:
    - host: rag.example.org
      paths: [{ path: /, pathType: Prefix }]

vectorStore:
  kind: qdrant
  url: http://qdrant:6333

llm:
  provider: mistral
  model: mistral-large-latest
  embeddings: mistral-embed
  maxTokens: 1024
  temperature: 0.1
  credentials:
    create: true
    value: {{key}}

resources:
  limits: { cpu: "1", memory: 1Gi }
`,
  ],
]);
