namespace ManifestDsl.Tests.Landing;

/// <content>Containers and what is in them.</content>
internal static partial class HandledFields
{
    private static Dictionary<string, HandledField> ContainerFields() => new()
    {
        ["Container.Env"] = new(("""new() { ["MODE"] = "fast" }""", "env", "[{name: MODE, value: fast}]")) { Part = "env.0" },
        ["Container.WritablePaths"] = new(
            ("""["/var/cache"]""", "volumeMounts", "[{name: var-cache, mountPath: /var/cache}]"),
            ("""["/var/cache"]""", "pod:spec.volumes", "[{name: var-cache, emptyDir: {}}]")),
        ["Container.Mounts"] = new(("""[new("/data", global::ManifestDsl.Volume.EmptyDir("data"))]""", "volumeMounts", "[{mountPath: /data, name: data}]")) { Part = "volumeMounts.0" },
        ["Container.BlockDevices"] = new(("""[new("/dev/x", global::ManifestDsl.Volume.EmptyDir("x"))]""", "volumeDevices", "[{devicePath: /dev/x, name: x}]")) { Part = "volumeDevices.0" },
        ["Container.Overrides"] = new(("new() { TerminationMessagePath = \"/dev/log\" }", "terminationMessagePath", "/dev/log")),

        // What is usual for .NET comes after what is written.
        ["DotNetContainer.Env"] = new(("""new() { ["MODE"] = "fast" }""", "env.0", "{name: MODE, value: fast}")),
        ["DotNetContainer.WritablePaths"] = new(("""["/var/cache"]""", "volumeMounts.0", "{name: var-cache, mountPath: /var/cache}")),
        ["DotNetContainer.Mounts"] = new(("""[new("/data", global::ManifestDsl.Volume.EmptyDir("data"))]""", "volumeMounts.0", "{mountPath: /data, name: data}")),
        ["DotNetContainer.DiagnosticsPath"] = new(("\"/diagnostics\"", "env.0", "{name: TMPDIR, value: /diagnostics}")),

        ["Image.Name"] = new(
            ("part:\"ghcr.io/acme/web:1\"", "", "ghcr.io/acme/web:1"),
            ("""part:new global::ManifestDsl.Image("acme/web") { Registry = "ghcr.io", Tag = "1" }""", "", "ghcr.io/acme/web:1")),
        ["Image.Registry"] = new(("\"ghcr.io\"", "", "ghcr.io/name-sample")),
        ["Image.Tag"] = new(("\"1.4.2\"", "", "name-sample:1.4.2")),
        ["Image.Digest"] = new(("\"sha256:0123\"", "", "name-sample@sha256:0123")),
        ["Env.Key"] = new(
            ("""part:global::ManifestDsl.Env.From(secret: "db", "url")""", "valueFrom.secretKeyRef.key", "url"),
            ("""part:global::ManifestDsl.Env.From(configMap: "app", "mode")""", "valueFrom.configMapKeyRef.key", "mode")),
        ["Env.Optional"] = new(
            ("""part:global::ManifestDsl.Env.From(secret: "db", "url") with { Optional = true }""", "valueFrom.secretKeyRef.optional", "true"),
            ("""part:global::ManifestDsl.Env.From(configMap: "app", "mode") with { Optional = true }""", "valueFrom.configMapKeyRef.optional", "true")),
        ["HttpProbe.Headers"] = new(("""new() { ["Host"] = "shop" }""", "httpGet.httpHeaders", "[{name: Host, value: shop}]")),
        ["HttpHook.Headers"] = new(("""new() { ["Host"] = "shop" }""", "httpGet.httpHeaders", "[{name: Host, value: shop}]")),
        ["Resources.Extended"] = new(("""new() { ["example.org/gpu"] = "2" }""", "limits", "{example.org/gpu: '2'}")),

        ["Mount.Volume"] = new(("""global::ManifestDsl.Volume.EmptyDir("data")""", "name", "data")) { Part = "pod:spec.volumes.0" },
        ["BlockDevice.Volume"] = new(("""global::ManifestDsl.Volume.EmptyDir("data")""", "name", "data")) { Part = "pod:spec.volumes.0" },
    };
}
