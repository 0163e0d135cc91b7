using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>A rule about Ingresses.</summary>
internal abstract class IngressRule() : KindRule(Group, "Ingress")
{
    public const string Group = "networking.k8s.io";
}
