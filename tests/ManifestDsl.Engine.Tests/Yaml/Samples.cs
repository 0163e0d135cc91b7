using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Yaml.Trees;

namespace ManifestDsl.Engine.Tests.Yaml;

internal static class Samples
{
    /// <summary>A full Deployment, its fields in no good order.</summary>
    public static MapNode Deployment { get; } = Map(
        ("metadata", Map(
            ("labels", Map(("tier", Text("web")), ("app", Text("hello")))),
            ("annotations", Map(("example.com/config", Text("{\"a\": 1}")))),
            ("namespace", Text("demo")),
            ("name", Text("hello")))),
        ("spec", Map(
            ("template", Map(
                ("spec", PodSpec),
                ("metadata", Map(("labels", Map(("app", Text("hello")))))))),
            ("selector", Map(("matchLabels", Map(("app", Text("hello")))))),
            ("strategy", Map(("rollingUpdate", Map(("maxUnavailable", Number(0)), ("maxSurge", Text("25%")))), ("type", Text("RollingUpdate")))),
            ("replicas", Number(2)))),
        ("kind", Text("Deployment")),
        ("apiVersion", Text("apps/v1")));

    public const string DeploymentYaml =
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: hello
          namespace: demo
          labels:
            tier: web
            app: hello
          annotations:
            example.com/config: '{"a": 1}'
        spec:
          replicas: 2
          selector:
            matchLabels:
              app: hello
          strategy:
            type: RollingUpdate
            rollingUpdate:
              maxSurge: 25%
              maxUnavailable: 0
          template:
            metadata:
              labels:
                app: hello
            spec:
              serviceAccountName: hello
              automountServiceAccountToken: false
              securityContext:
                runAsNonRoot: true
                fsGroup: 10001
              containers:
              - name: hello
                image: ironcore864/k8s-security-demo:2.0.13
                imagePullPolicy: IfNotPresent
                command:
                - /bin/sh
                - "-"
                args:
                - --verbose
                - "on"
                workingDir: /srv
                ports:
                - name: http
                  containerPort: 8080
                  protocol: TCP
                env:
                - name: COUNTRY
                  value: "NO"
                - name: PASSWORD
                  valueFrom:
                    secretKeyRef:
                      name: hello
                      key: password
                envFrom:
                - configMapRef:
                    name: settings
                resources:
                  requests:
                    memory: 64Mi
                    cpu: 100m
                  limits:
                    memory: 128Mi
                    cpu: "1"
                volumeMounts:
                - name: tmp
                  mountPath: /tmp
                livenessProbe:
                  httpGet:
                    path: /live
                    port: http
                  periodSeconds: 10
                  failureThreshold: 3
                lifecycle:
                  preStop:
                    exec:
                      command:
                      - |
                        sleep 5
                        echo done
                securityContext:
                  runAsNonRoot: true
                  allowPrivilegeEscalation: false
                  readOnlyRootFilesystem: true
                  capabilities:
                    drop:
                    - ALL
                  seccompProfile:
                    type: RuntimeDefault
              volumes:
              - name: tmp
                emptyDir: {}
              restartPolicy: Always
              nodeSelector:
                kubernetes.io/os: linux
              dnsPolicy: ClusterFirst
              schedulerName: default-scheduler

        """;

    private static MapNode PodSpec => Map(
        ("schedulerName", Text("default-scheduler")),
        ("volumes", List(Map(("emptyDir", Map()), ("name", Text("tmp"))))),
        ("containers", List(Container)),
        ("dnsPolicy", Text("ClusterFirst")),
        ("nodeSelector", Map(("kubernetes.io/os", Text("linux")))),
        ("securityContext", Map(("fsGroup", Number(10001)), ("runAsNonRoot", Bool(true)))),
        ("restartPolicy", Text("Always")),
        ("automountServiceAccountToken", Bool(false)),
        ("serviceAccountName", Text("hello")));

    private static MapNode Container => Map(
        ("securityContext", Map(
            ("seccompProfile", Map(("type", Text("RuntimeDefault")))),
            ("capabilities", Map(("drop", List(Text("ALL"))))),
            ("readOnlyRootFilesystem", Bool(true)),
            ("allowPrivilegeEscalation", Bool(false)),
            ("runAsNonRoot", Bool(true)))),
        ("lifecycle", Map(("preStop", Map(("exec", Map(("command", List(Text("sleep 5\necho done\n"))))))))),
        ("livenessProbe", Map(
            ("failureThreshold", Number(3)), ("periodSeconds", Number(10)),
            ("httpGet", Map(("port", Text("http")), ("path", Text("/live")))))),
        ("volumeMounts", List(Map(("mountPath", Text("/tmp")), ("name", Text("tmp"))))),
        ("resources", Map(
            ("limits", Map(("memory", Text("128Mi")), ("cpu", Text("1")))),
            ("requests", Map(("memory", Text("64Mi")), ("cpu", Text("100m")))))),
        ("envFrom", List(Map(("configMapRef", Map(("name", Text("settings"))))))),
        ("env", List(
            Map(("value", Text("NO")), ("name", Text("COUNTRY"))),
            Map(("valueFrom", Map(("secretKeyRef", Map(("key", Text("password")), ("name", Text("hello")))))), ("name", Text("PASSWORD"))))),
        ("ports", List(Map(("protocol", Text("TCP")), ("containerPort", Number(8080)), ("name", Text("http"))))),
        ("workingDir", Text("/srv")),
        ("args", List(Text("--verbose"), Text("on"))),
        ("command", List(Text("/bin/sh"), Text("-"))),
        ("imagePullPolicy", Text("IfNotPresent")),
        ("image", Text("ironcore864/k8s-security-demo:2.0.13")),
        ("name", Text("hello")));
}
