using k8s.Models;
using ManifestDsl;

namespace Acme.Raw;

[Manifests]
public static partial class Access
{
    public static V1Role Role => new() { Metadata = new() { Name = "role" }, Rules = [new() { ApiGroups = ["", "apps"], Resources = ["pods", "pods/log"], Verbs = ["get", "list"], ResourceNames = ["a"] }] };

    public static V1ClusterRole ClusterRole => new()
    {
        Metadata = new() { Name = "example:role" },
        AggregationRule = new() { ClusterRoleSelectors = [new() { MatchLabels = new Dictionary<string, string> { ["rbac.example.org/aggregate"] = "true" } }] },
        Rules = [new() { NonResourceURLs = ["/metrics", "/healthz/*"], Verbs = ["*"] }],
    };

    public static V1RoleBinding Binding => new()
    {
        Metadata = new() { Name = "binding" },
        RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = "role" },
        Subjects = [new() { Kind = "ServiceAccount", Name = "account", NamespaceProperty = "raw" }, new() { Kind = "User", Name = "jane@example.org", ApiGroup = "rbac.authorization.k8s.io" }],
    };

    public static V1ClusterRoleBinding ClusterBinding => new()
    {
        Metadata = new() { Name = "system:example" },
        RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = "example:role" },
        Subjects = [],
    };

    public static V1CertificateSigningRequest Csr => new()
    {
        Metadata = new() { Name = "csr" },
        Spec = new()
        {
            Request = [1, 2, 3, 254],
            SignerName = "kubernetes.io/kube-apiserver-client",
            Usages = ["client auth"],
            ExpirationSeconds = 600,
            Extra = new Dictionary<string, IList<string>> { ["example.org/a"] = ["x", "y"], ["b"] = new List<string>() },
        },
    };

    public static V1SubjectAccessReview Review => new()
    {
        Metadata = new() { Name = "review" },
        Spec = new() { User = "jane", Groups = ["a", "b"], ResourceAttributes = new() { Group = "apps", Resource = "deployments", Verb = "get", Version = "*" } },
    };

    public static V1TokenReview Token => new() { Metadata = new() { Name = "token" }, Spec = new() { Token = "abc", Audiences = ["x"] } };

    public static V1ValidatingWebhookConfiguration Validating => new()
    {
        Metadata = new() { Name = "validating" },
        Webhooks =
        [
            new()
            {
                Name = "v.example.org",
                AdmissionReviewVersions = ["v1"],
                SideEffects = "None",
                FailurePolicy = "Fail",
                TimeoutSeconds = 5,
                ClientConfig = new() { CaBundle = "-----BEGIN"u8.ToArray(), Service = new() { Name = "hook", NamespaceProperty = "raw", Path = "/validate", Port = 8443 } },
                Rules = [new() { ApiGroups = ["*"], ApiVersions = ["v1"], Operations = ["CREATE", "UPDATE"], Resources = ["*/*"], Scope = "*" }],
                MatchConditions = [new() { Name = "c", Expression = "object.metadata.name != 'x' && !('y' in object.metadata.labels)" }],
                NamespaceSelector = new() { MatchExpressions = [new() { Key = "skip", OperatorProperty = "DoesNotExist" }] },
            },
        ],
    };

    public static V1MutatingWebhookConfiguration Mutating => new()
    {
        Metadata = new() { Name = "mutating" },
        Webhooks = [new() { Name = "m.example.org", AdmissionReviewVersions = ["v1", "v1beta1"], SideEffects = "NoneOnDryRun", ReinvocationPolicy = "IfNeeded", ClientConfig = new() { Url = "https://hook.example.org:443/mutate?a=b" } }],
    };

    public static V1ValidatingAdmissionPolicy Policy => new()
    {
        Metadata = new() { Name = "policy.example.org" },
        Spec = new()
        {
            ParamKind = new() { ApiVersion = "v1", Kind = "ConfigMap" },
            MatchConstraints = new() { ResourceRules = [new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = ["CREATE"], Resources = ["deployments"] }] },
            Validations = [new() { Expression = "object.spec.replicas <= int(params.data.max)", MessageExpression = "'max is ' + params.data.max", Reason = "Invalid" }],
            Variables = [new() { Name = "x", Expression = "1" }],
            AuditAnnotations = [new() { Key = "k", ValueExpression = "'v'" }],
        },
    };

    public static V1ValidatingAdmissionPolicyBinding PolicyBinding => new()
    {
        Metadata = new() { Name = "policy-binding" },
        Spec = new() { PolicyName = "policy.example.org", ValidationActions = ["Deny", "Audit"], ParamRef = new() { Name = "max", NamespaceProperty = "raw", ParameterNotFoundAction = "Deny" } },
    };

    public static V1FlowSchema Flow => new()
    {
        Metadata = new() { Name = "flow" },
        Spec = new()
        {
            MatchingPrecedence = 1000,
            DistinguisherMethod = new() { Type = "ByUser" },
            PriorityLevelConfiguration = new() { Name = "level" },
            Rules = [new() { Subjects = [new() { Kind = "Group", Group = new() { Name = "system:authenticated" } }], NonResourceRules = [new() { NonResourceURLs = ["*"], Verbs = ["*"] }] }],
        },
    };

    public static V1PriorityLevelConfiguration Level => new()
    {
        Metadata = new() { Name = "level" },
        Spec = new() { Type = "Limited", Limited = new() { NominalConcurrencyShares = 0, LendablePercent = 50, LimitResponse = new() { Type = "Queue", Queuing = new() { Queues = 64, HandSize = 6, QueueLengthLimit = 50 } } } },
    };

    public static V1APIService Api => new()
    {
        Metadata = new() { Name = "v1.example.org" },
        Spec = new() { Group = "example.org", Version = "v1", GroupPriorityMinimum = 100, VersionPriority = 15, InsecureSkipTLSVerify = false, CaBundle = [45, 45], Service = new() { Name = "api", NamespaceProperty = "raw", Port = 443 } },
    };

    public static V1CustomResourceDefinition Crd => new()
    {
        Metadata = new() { Name = "shops.example.org" },
        Spec = new()
        {
            Group = "example.org",
            Scope = "Namespaced",
            Names = new() { Kind = "Shop", Plural = "shops", Singular = "shop", ShortNames = ["sh"], Categories = ["all"] },
            Conversion = new() { Strategy = "None" },
            Versions =
            [
                new()
                {
                    Name = "v1",
                    Served = true,
                    Storage = true,
                    Subresources = new() { Status = new Dictionary<string, object>(), Scale = new() { SpecReplicasPath = ".spec.replicas", StatusReplicasPath = ".status.replicas" } },
                    AdditionalPrinterColumns = [new() { Name = "Age", Type = "date", JsonPath = ".metadata.creationTimestamp" }],
                    Schema = new()
                    {
                        OpenAPIV3Schema = new()
                        {
                            Type = "object",
                            Required = ["spec"],
                            Properties = new Dictionary<string, V1JSONSchemaProps>
                            {
                                ["spec"] = new()
                                {
                                    Type = "object",
                                    Properties = new Dictionary<string, V1JSONSchemaProps>
                                    {
                                        ["replicas"] = new() { Type = "integer", Format = "int32", Minimum = 0, Maximum = 1.5e3, DefaultProperty = 1, ExclusiveMaximum = false },
                                        ["mode"] = new() { Type = "string", EnumProperty = ["on", "off", 1, true], DefaultProperty = "on", Pattern = "^[a-z]+$" },
                                        ["tags"] = new() { Type = "array", Items = new V1JSONSchemaProps { Type = "string", MaxLength = 63 }, XKubernetesListType = "set", MaxItems = 100 },
                                        ["extra"] = new() { Type = "object", AdditionalProperties = new V1JSONSchemaProps { XKubernetesIntOrString = true }, XKubernetesPreserveUnknownFields = true },
                                        ["ratio"] = new() { Type = "number", MultipleOf = 0.25, Example = new Dictionary<string, object> { ["a"] = new object[] { 1, "b" } }, DefaultProperty = 0.5 },
                                    },
                                    XKubernetesValidations = [new() { Rule = "self.replicas > 0 || self.mode == 'off'", Message = "no" }],
                                },
                            },
                        },
                    },
                },
            ],
        },
    };
}
