import { leaks } from './group.js';

export const swift = leaks('swift', [
  [
    'static let',
    'Sources/Secrets.swift',
    `
enum Secrets {
    static let mistralAPIKey = "{{key}}"
}
`,
  ],
  [
    'setValue',
    'Sources/Ask.swift',
    `
var request = URLRequest(url: URL(string: "https://api.mistral.ai/v1/chat/completions")!)
request.httpMethod = "POST"
request.setValue("Bearer {{key}}", forHTTPHeaderField: "Authorization")
`,
  ],
  [
    'argument label',
    'App/ContentView.swift',
    `
@StateObject private var chat = ChatModel(provider: .mistral, apiKey: "{{key}}")
`,
  ],
]);
