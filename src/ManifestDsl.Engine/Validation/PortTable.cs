namespace ManifestDsl.Engine.Validation;

/// <summary>What a port field takes.</summary>
/// <param name="Minimum">1; or 0 where 0 means unset.</param>
/// <param name="TakesName">True when the name of a port will do.</param>
internal sealed record PortForm(int Minimum, bool TakesName)
{
    public static readonly PortForm Number = new(1, false);
    public static readonly PortForm NumberOrUnset = new(0, false);
    public static readonly PortForm NumberOrName = new(1, true);
    public static readonly PortForm NumberNameOrUnset = new(0, true);
}

/// <summary>The fields of the API that hold a port.</summary>
internal static class PortTable
{
    private const string Containers = "initContainers|containers|ephemeralContainers.*.";

    public static readonly FieldTable<PortForm> Fields = new FieldTable<PortForm>()
        .Add(FieldTable<PortForm>.PodSpec, Containers + "ports.*.containerPort", PortForm.Number)
        .Add(FieldTable<PortForm>.PodSpec, Containers + "ports.*.hostPort", PortForm.NumberOrUnset)
        .Add(FieldTable<PortForm>.PodSpec, Containers + "livenessProbe|readinessProbe|startupProbe.httpGet|tcpSocket.port", PortForm.NumberOrName)
        .Add(FieldTable<PortForm>.PodSpec, Containers + "livenessProbe|readinessProbe|startupProbe.grpc.port", PortForm.Number)
        .Add(FieldTable<PortForm>.PodSpec, Containers + "lifecycle.postStart|preStop.httpGet|tcpSocket.port", PortForm.NumberOrName)
        .Add("Service", "spec.ports.*.port", PortForm.Number)
        .Add("Service", "spec.ports.*.targetPort", PortForm.NumberNameOrUnset)
        .Add("Service", "spec.ports.*.nodePort", PortForm.NumberOrUnset)
        .Add("Service", "spec.healthCheckNodePort", PortForm.NumberOrUnset)
        .Add("Endpoints", "subsets.*.ports.*.port", PortForm.Number)
        .Add("EndpointSlice.discovery.k8s.io", "ports.*.port", PortForm.Number)
        .Add("Ingress.networking.k8s.io", "spec.defaultBackend.service.port.number", PortForm.Number)
        .Add("Ingress.networking.k8s.io", "spec.rules.*.http.paths.*.backend.service.port.number", PortForm.Number)
        .Add("NetworkPolicy.networking.k8s.io", "spec.ingress|egress.*.ports.*.port", PortForm.NumberOrName)
        .Add("NetworkPolicy.networking.k8s.io", "spec.ingress|egress.*.ports.*.endPort", PortForm.Number)
        .Add("APIService.apiregistration.k8s.io", "spec.service.port", PortForm.Number)
        .Add("ValidatingWebhookConfiguration.admissionregistration.k8s.io", "webhooks.*.clientConfig.service.port", PortForm.Number)
        .Add("MutatingWebhookConfiguration.admissionregistration.k8s.io", "webhooks.*.clientConfig.service.port", PortForm.Number)
        .Add("CustomResourceDefinition.apiextensions.k8s.io", "spec.conversion.webhook.clientConfig.service.port", PortForm.Number);
}
