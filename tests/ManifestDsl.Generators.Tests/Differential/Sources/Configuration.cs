using k8s.Models;
using ManifestDsl;

namespace Acme.Raw;

[Manifests]
public static partial class Configuration
{
    private const string Space = "raw";
    private static readonly byte[] Binary = [0x00, 0xFF, 0x10, (byte)'a'];

    public static V1ConfigMap Texts => new()
    {
        Metadata = new() { Name = "texts", NamespaceProperty = Space },
        Immutable = true,
        Data = new Dictionary<string, string>
        {
            ["yes"] = "no",
            ["number"] = "1.0",
            ["octal"] = "0777",
            ["date"] = "2001-01-01",
            ["time"] = "12:30:00",
            ["empty"] = "",
            ["space"] = " a ",
            ["tab"] = "a\tb",
            ["lines"] = "a\n  b\n\nc\n\n",
            ["no newline"] = "a\nb",
            ["json"] = """{"a": [1, "b", null]}""",
            ["quotes"] = "it's \"both\" \\ and",
            ["unicode"] = "Grüße 日本語 \U0001F600",
            ["colon"] = "a: b #c",
            ["dash"] = "---\n- a\n",
            ["tilde"] = "~",
            ["merge"] = "<<",
        },
    };

    public static V1ConfigMap BinaryData => new()
    {
        Metadata = new() { Name = "binary", NamespaceProperty = Space },
        BinaryData = new Dictionary<string, byte[]> { ["a"] = Binary, ["b"] = [], ["c"] = "text"u8.ToArray(), ["d"] = new byte[] { 1, 2, 3 }, ["e"] = Convert.FromBase64String("AAEC") },
    };

    public static V1ConfigMap EmptyMaps => new() { Metadata = new() { Name = "empty", Labels = new Dictionary<string, string>() }, Data = new Dictionary<string, string>() };

    public static V1Secret Opaque => new()
    {
        Metadata = new() { Name = "opaque", NamespaceProperty = Space },
        Type = "Opaque",
        Data = new Dictionary<string, byte[]> { ["key"] = "p4ssw0rd"u8.ToArray() },
        StringData = new Dictionary<string, string> { ["user"] = "on", ["pin"] = "0123" },
    };

    public static V1ServiceAccount Account => new()
    {
        Metadata = new() { Name = "account" },
        AutomountServiceAccountToken = false,
        ImagePullSecrets = [new() { Name = "registry" }],
        Secrets = [new() { Name = "s", Kind = "Secret", FieldPath = "x" }],
    };

    public static V1Namespace Space1 => new() { Metadata = new() { Name = "space", Labels = new Dictionary<string, string> { ["pod-security.kubernetes.io/enforce"] = "restricted" } }, Spec = new() { Finalizers = ["kubernetes"] } };

    public static V1LimitRange Limits => new()
    {
        Metadata = new() { Name = "limits" },
        Spec = new()
        {
            Limits =
            [
                new()
                {
                    Type = "Container",
                    DefaultProperty = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("500m"), ["memory"] = new("0.5Gi") },
                    Max = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("2") },
                    MaxLimitRequestRatio = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("10") },
                },
            ],
        },
    };

    public static V1ResourceQuota Quota => new()
    {
        Metadata = new() { Name = "quota" },
        Spec = new()
        {
            Hard = new Dictionary<string, ResourceQuantity> { ["pods"] = new("10"), ["requests.cpu"] = new("4000m"), ["requests.memory"] = new("8192Mi"), ["count/jobs.batch"] = new("0") },
            Scopes = ["NotTerminating"],
            ScopeSelector = new() { MatchExpressions = [new() { ScopeName = "PriorityClass", OperatorProperty = "In", Values = ["high"] }] },
        },
    };

    public static V1PriorityClass Priority => new() { Metadata = new() { Name = "high" }, Value = -1000000, GlobalDefault = false, PreemptionPolicy = "Never", Description = "yes" };

    public static V1RuntimeClass Runtime => new()
    {
        Metadata = new() { Name = "gvisor" },
        Handler = "runsc",
        Overhead = new() { PodFixed = new Dictionary<string, ResourceQuantity> { ["memory"] = new("64Mi") } },
        Scheduling = new() { NodeSelector = new Dictionary<string, string> { ["sandbox"] = "true" }, Tolerations = [new() { OperatorProperty = "Exists" }] },
    };

    public static V1Lease Lease => new()
    {
        Metadata = new() { Name = "lease", CreationTimestamp = new DateTime(2024, 2, 29, 12, 30, 0, DateTimeKind.Utc) },
        Spec = new()
        {
            HolderIdentity = "holder",
            LeaseDurationSeconds = 15,
            LeaseTransitions = 2,
            AcquireTime = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            RenewTime = new DateTime(2024, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc),
        },
    };

    public static Corev1Event CoreEvent => new()
    {
        Metadata = new() { Name = "core-event" },
        InvolvedObject = new() { Kind = "Pod", Name = "p", NamespaceProperty = Space, ApiVersion = "v1", ResourceVersion = "5" },
        Reason = "Started",
        Message = "Started: yes",
        Type = "Normal",
        Count = 3,
        FirstTimestamp = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        EventTime = new DateTime(2024, 1, 2, 3, 4, 5, 1, DateTimeKind.Utc),
        Source = new() { Component = "kubelet", Host = "n1" },
        Series = new() { Count = 2, LastObservedTime = new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc) },
    };

    public static Eventsv1Event Event => new()
    {
        Metadata = new() { Name = "event" },
        EventTime = new DateTime(2023, 12, 31, 23, 59, 59, DateTimeKind.Utc),
        Action = "Binding",
        Regarding = new() { Kind = "Pod", Name = "p" },
        ReportingController = "example.org/scheduler",
        ReportingInstance = "i-1",
        Note = "a\nb",
        Series = new() { Count = 1, LastObservedTime = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc) },
    };

    public static V1Binding Binding => new() { Metadata = new() { Name = "p" }, Target = new() { Kind = "Node", Name = "n1" } };

    public static V1ConfigMapList Several => new()
    {
        Metadata = new() { ContinueProperty = "" },
        Items = [new() { ApiVersion = "v1", Kind = "ConfigMap", Metadata = new() { Name = "one" } }, new() { Metadata = new() { Name = "two" }, Data = new Dictionary<string, string> { ["a"] = "b" } }],
    };
}
