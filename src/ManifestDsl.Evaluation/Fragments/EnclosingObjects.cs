using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>Puts a part of an object where it belongs in a whole one, since rules look at whole objects.</summary>
internal static class EnclosingObjects
{
    private const string Spec = "Spec";

    /// <summary>The object that holds <paramref name="part"/> and else nothing known; null for a part that may belong anywhere.</summary>
    public static ObjectValue? Complete(ObjectValue part, KnownTypes known)
    {
        var whole = part;
        while (known.ApiTypeOf(whole.Type) is { } type && TypeSchema.Of(type, known).ManifestType is { Kind: null } schema)
        {
            if (HostOf(type, schema, known) is not var (host, property, isList))
            {
                return null;
            }

            var outer = new ObjectValue(host, Provenance.None);
            outer.Set(property, isList ? new ListValue(null, Provenance.None, [whole]) : whole, Provenance.None);
            whole = outer;
        }

        return whole;
    }

    private static (INamedTypeSymbol Host, string Property, bool IsList)? HostOf(INamedTypeSymbol type, ManifestType schema, KnownTypes known)
    {
        if (schema.Tier == ManifestTier.Dsl)
        {
            for (var t = type; t is not null; t = t.BaseType)
            {
                if (DslHost(t.Name) is var (host, property, isList) && known.Dsl?.GetTypeByMetadataName("ManifestDsl." + host) is { } symbol)
                {
                    return (symbol, property, isList);
                }
            }

            return null;
        }

        var (name, member, isItem) = ModelHost(type.Name)
            ?? (type.Name.EndsWith(Spec, StringComparison.Ordinal) ? (type.Name.Substring(0, type.Name.Length - Spec.Length), Spec, false) : ("", "", false));
        return known.Models?.GetTypeByMetadataName("k8s.Models." + name) is { } model ? (model, member, isItem) : null;
    }

    /// <summary>The one place of a DSL type, or the one where rules are strictest.</summary>
    private static (string Host, string Property, bool IsList)? DslHost(string type) => type switch
    {
        "Container" => ("Pod", "Containers", true),
        "Port" => ("Container", "Ports", true),
        "Resources" => ("Container", "Resources", false),
        "SeccompProfile" => ("Container", "SeccompProfile", false),
        "Probe" => ("Container", "Liveness", false),
        "Mount" => ("Container", "Mounts", true),
        "Volume" => ("Mount", "Volume", false),
        "EnvFrom" => ("Container", "EnvFrom", true),
        "Hook" => ("Container", "PreStop", false),
        "AppArmorProfile" => ("Container", "AppArmorProfile", false),
        "SeLinuxOptions" => ("Container", "SeLinux", false),
        "WindowsOptions" => ("Container", "Windows", false),
        "ResizePolicy" => ("Container", "ResizePolicy", true),
        "Projection" => ("ProjectedVolume", "Sources", true),
        "Toleration" => ("Pod", "Tolerations", true),
        "HostAlias" => ("Pod", "HostAliases", true),
        "DnsConfig" => ("Pod", "Dns", false),
        "ServicePort" => ("Service", "Ports", true),
        _ => null,
    };

    /// <summary>The same for models. Those named <c>…Spec</c> belong to the kind of their name.</summary>
    internal static (string Host, string Property, bool IsList)? ModelHost(string type) => type switch
    {
        "V1PodTemplateSpec" => ("V1PodTemplate", "Template", false),
        "V1JobTemplateSpec" => ("V1CronJobSpec", "JobTemplate", false),
        "V1Container" => ("V1PodSpec", "Containers", true),
        "V1EphemeralContainer" => ("V1PodSpec", "EphemeralContainers", true),
        "V1PodSecurityContext" => ("V1PodSpec", "SecurityContext", false),
        "V1Sysctl" => ("V1PodSecurityContext", "Sysctls", true),
        "V1SecurityContext" => ("V1Container", "SecurityContext", false),
        "V1Capabilities" => ("V1SecurityContext", "Capabilities", false),
        "V1SeccompProfile" => ("V1SecurityContext", "SeccompProfile", false),
        "V1AppArmorProfile" => ("V1SecurityContext", "AppArmorProfile", false),
        "V1SELinuxOptions" => ("V1SecurityContext", "SeLinuxOptions", false),
        "V1WindowsSecurityContextOptions" => ("V1SecurityContext", "WindowsOptions", false),
        "V1ContainerPort" => ("V1Container", "Ports", true),
        "V1EnvVar" => ("V1Container", "Env", true),
        "V1EnvVarSource" => ("V1EnvVar", "ValueFrom", false),
        "V1EnvFromSource" => ("V1Container", "EnvFrom", true),
        "V1ResourceRequirements" => ("V1Container", "Resources", false),
        "V1VolumeMount" => ("V1Container", "VolumeMounts", true),
        "V1Probe" => ("V1Container", "LivenessProbe", false),
        "V1HTTPGetAction" => ("V1Probe", "HttpGet", false),
        "V1TCPSocketAction" => ("V1Probe", "TcpSocket", false),
        "V1GRPCAction" => ("V1Probe", "Grpc", false),
        "V1Lifecycle" => ("V1Container", "Lifecycle", false),
        "V1LifecycleHandler" => ("V1Lifecycle", "PreStop", false),
        "V1Volume" => ("V1PodSpec", "Volumes", true),
        "V1HostPathVolumeSource" => ("V1Volume", "HostPath", false),
        "V1EmptyDirVolumeSource" => ("V1Volume", "EmptyDir", false),
        "V1SecretVolumeSource" => ("V1Volume", "Secret", false),
        "V1ConfigMapVolumeSource" => ("V1Volume", "ConfigMap", false),
        "V1ProjectedVolumeSource" => ("V1Volume", "Projected", false),
        "V1NFSVolumeSource" => ("V1Volume", "Nfs", false),
        "V1PersistentVolumeClaimVolumeSource" => ("V1Volume", "PersistentVolumeClaim", false),
        "V1Toleration" => ("V1PodSpec", "Tolerations", true),
        "V1HostAlias" => ("V1PodSpec", "HostAliases", true),
        "V1TopologySpreadConstraint" => ("V1PodSpec", "TopologySpreadConstraints", true),
        "V1VolumeResourceRequirements" => ("V1PersistentVolumeClaimSpec", "Resources", false),
        "V1ServicePort" => ("V1ServiceSpec", "Ports", true),
        "V1PolicyRule" => ("V1Role", "Rules", true),
        "Rbacv1Subject" => ("V1RoleBinding", "Subjects", true),
        "V1RoleRef" => ("V1RoleBinding", "RoleRef", false),
        "V1IngressRule" => ("V1IngressSpec", "Rules", true),
        "V1IngressTLS" => ("V1IngressSpec", "Tls", true),
        "V1HTTPIngressRuleValue" => ("V1IngressRule", "Http", false),
        "V1HTTPIngressPath" => ("V1HTTPIngressRuleValue", "Paths", true),
        "V1IngressBackend" => ("V1HTTPIngressPath", "Backend", false),
        "V1IngressServiceBackend" => ("V1IngressBackend", "Service", false),
        "V1ServiceBackendPort" => ("V1IngressServiceBackend", "Port", false),
        "V1NetworkPolicyIngressRule" => ("V1NetworkPolicySpec", "Ingress", true),
        "V1NetworkPolicyEgressRule" => ("V1NetworkPolicySpec", "Egress", true),
        "V1NetworkPolicyPort" => ("V1NetworkPolicyIngressRule", "Ports", true),
        "V1NetworkPolicyPeer" => ("V1NetworkPolicyIngressRule", "FromProperty", true),
        "V1IPBlock" => ("V1NetworkPolicyPeer", "IpBlock", false),
        _ => null,
    };
}
